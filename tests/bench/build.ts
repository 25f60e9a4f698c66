import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Beside the demo's build and not in its place: that one may be open in a browser. */
const out = join(root, '.output/bench-build');

let built = false;

/** Where the extension stands unpacked, for Chromium and the demo's host; made from the present sources once per run. */
export function builtExtension(): string {
  const folder = join(out, 'chrome-mv3');
  if (built) return folder;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CI: '1', FEEDFORWARD_HOSTS: '127.0.0.1', FEEDFORWARD_OUT: out },
    },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  built = true;
  return folder;
}
