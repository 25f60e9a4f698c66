import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from './build.ts';

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\b[^"'`;()]*?["'](\.[^"']+\.js)["']/g;
const LOADED = /(?:src|href)="\/?([^"]+\.(?:js|css))"/g;

/** The paths that a script imports before it runs, from the build's root. */
const importsOf = (path: string, code: string): string[] =>
  [...code.matchAll(STATIC_IMPORT)].map(([, to]) => join(dirname(path), to ?? ''));

/** Bytes, gzip, of the scripts and styles that an extension page needs before it shows anything; what it imports later is left out. */
export function initialBytes(page: string): number {
  const read = (path: string): string => readFileSync(join(builtExtension(), path), 'utf8');
  const waiting = [...read(page).matchAll(LOADED)].map(([, path]) => path ?? '');
  const seen = new Set<string>();
  let bytes = 0;
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const code = read(path);
    bytes += gzipSync(code).length;
    if (path.endsWith('.js')) waiting.push(...importsOf(path, code));
  }
  return bytes;
}
