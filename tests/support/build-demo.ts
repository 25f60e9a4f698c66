import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { DEMO_KEY } from './demo-key.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const folderOf = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** Which hosts a build has: the demo's own (as a college would preset its own), or none, as in the stores. */
export type Kind = 'demo' | 'store';

const outputOf: Record<Kind, string> = {
  demo: join(root, '.output/demo-build'),
  store: join(root, '.output'),
};

/** Where the unpacked build for a browser lies. */
export const buildFolder = (kind: Kind, name: 'chromium' | 'firefox'): string =>
  join(outputOf[kind], folderOf[name]);

/** Without colours, cursor movements and the build tool's own stack. */
const withoutNoise = (text: string): string =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*at /.test(line) && !/\[1\/\d\]/.test(line))
    .join('\n');

/** A build's hosts (comma between several), where it goes to, and which copy of the repository is built. */
interface Wanted {
  hosts: string;
  out: string;
  from?: string;
  env?: Record<string, string>;
}

/** Builds the extension for one browser as told; gives the folder, or throws with the build's own words when it fails. */
export function buildAsTold(
  name: 'chromium' | 'firefox',
  { hosts, out, from = root, env = {} }: Wanted,
): string {
  const wxt = join(from, 'node_modules/wxt/bin/wxt.mjs');
  const target = name === 'firefox' ? ['-b', 'firefox'] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...target], {
    cwd: from,
    encoding: 'utf8',
    env: {
      ...process.env,
      NO_COLOR: '1',
      CI: '1',
      // A shell or a test runner that says something else must not change what is built.
      NODE_ENV: 'production',
      FEEDFORWARD_HOSTS: hosts,
      FEEDFORWARD_OUT: out,
      ...env,
    },
  });
  if (status !== 0)
    throw new Error(`The build for ${name} failed:\n${withoutNoise(stdout + stderr)}`);
  return join(out, folderOf[name]);
}

/** Builds the extension for one browser; throws with the build's own words when it fails. */
export const buildExtension = (kind: Kind, name: 'chromium' | 'firefox'): string =>
  buildAsTold(name, {
    hosts: kind === 'demo' ? '127.0.0.1' : '',
    out: outputOf[kind],
    env: { FEEDFORWARD_KEY: kind === 'demo' ? DEMO_KEY : '', FEEDFORWARD_FIREFOX_ID: '' },
  });
