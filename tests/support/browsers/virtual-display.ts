import { spawn, spawnSync } from 'node:child_process';
import { hasVirtualDisplay } from './install-browsers.ts';

/** A screen that nobody sees, with a keyboard. */
export interface VirtualDisplay {
  /** For the browser's environment: `:77`. */
  name: string;
  /** Presses a key as a person would (`Tab`, `Return`), whatever has the focus. */
  press(key: string): void;
  /** Types a text at a person's speed. */
  type(text: string): void;
  stop(): void;
}

/** Starts Xvfb on a free display; `null` where it or xdotool is missing and may not be installed. */
export async function startVirtualDisplay(): Promise<VirtualDisplay | null> {
  if (process.platform !== 'linux' || !hasVirtualDisplay()) return null;
  // It writes the number of the display it took to file descriptor 3.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended at once')));
    server.stdio[3]?.once('data', (chunk: Buffer) => resolve(String(chunk).trim()));
  });
  const name = `:${number}`;
  const xdotool = (...args: string[]) => {
    spawnSync('xdotool', args, { env: { ...process.env, DISPLAY: name } });
  };
  return {
    name,
    press: (key) => xdotool('key', key),
    type: (text) => xdotool('type', '--delay', '120', text),
    stop: () => {
      server.kill();
    },
  };
}
