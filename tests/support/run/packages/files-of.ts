import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Files } from './zip-of.ts';

const readAll = (folder: string, paths: string[]): Files =>
  new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));

/** Every file of a built folder. */
export function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return readAll(
    folder,
    paths.map((path) => path.split(sep).join('/')),
  );
}

/**
 * Every file that is in version control, as it lies there now: what a reviewer needs, and never what somebody keeps beside it (saved
 * pages, builds). `null` where there is no version control, as in an unpacked sources package.
 */
export function sourcesOf(folder: string): Files | null {
  if (!existsSync(join(folder, '.git'))) return null;
  const listed = execFileSync('git', ['ls-files', '-z', '--cached'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const paths = listed.split('\0').filter((path) => path && existsSync(join(folder, path)));
  return readAll(folder, paths);
}
