import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment, root } from './setup.mjs';
import { single, type Tally } from './tally.ts';

/** Longer than any stage takes on a slow machine: a stage that hangs is a failure, not an endless run. */
const LONGEST_MS = 40 * 60_000;

export interface Finished {
  status: number;
  output: string;
}

/** Runs a command in the repository and gathers what it says. */
export function run(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: childEnvironment({ NO_COLOR: '1', FORCE_COLOR: '0', ...env }),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (code, signal) =>
      resolve({ status: code ?? 1, output: signal ? `${output}\nstopped: ${signal}` : output }),
    );
  });
}

/** Where a package's own script lies. */
export const script = (path: string): string => join(root, 'node_modules', path);

/** Format and lint. */
export async function lint(): Promise<Tally> {
  const args = [script('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '--colors=off'];
  const { status, output } = await run(process.execPath, args);
  return single('Format and lint (npm run format mends most)', status === 0, output);
}

/** Types. */
export async function types(): Promise<Tally> {
  const { status, output } = await run(process.execPath, [
    script('typescript/bin/tsc'),
    '--noEmit',
  ]);
  return single('Types', status === 0, output);
}
