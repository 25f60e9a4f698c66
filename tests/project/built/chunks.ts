import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\b[^"'`;()]*?["'](\.[^"']+\.js)["']/g;
const LOADED = /(?:src|href)="\/([^"]+\.(?:js|css))"/g;

/** The files that a page or a script of a package needs before it runs, from the package's root; what is imported later is left out. */
export function startOf(folder: string, first: string): string[] {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, to = ''] of read(path).matchAll(STATIC_IMPORT)) follow(join(dirname(path), to));
  };
  if (first.endsWith('.html'))
    for (const [, path = ''] of read(first).matchAll(LOADED)) follow(path);
  else follow(first);
  return [...found];
}

/** What a chunk is called, without its hash. */
export const nameOf = (path: string): string =>
  path.replace(/^.*\//, '').replace(/-[\w-]{8}(\.\w+)$/, '$1');

/** The chunks that a script imports before it runs, in order, without their hashes. */
export const importsOf = (code: string): string[] =>
  [...code.matchAll(STATIC_IMPORT)].map(([, to = '']) => nameOf(to));

/** kB of some files together, gzip. */
export const packedKB = (folder: string, paths: string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0) / 1000;
