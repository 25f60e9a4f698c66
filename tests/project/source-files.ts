import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every file of the repository that is tracked, or new and not ignored; paths from the root. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((path) => path && existsSync(join(root, path)));
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

export interface Import {
  /** A path from the root (`utils/domain/span.ts`), or a package's name. */
  to: string;
  isTypeOnly: boolean;
  /** Asked for while it runs, not before. */
  isLate: boolean;
}

/** What one file imports, its own aliases resolved. */
export function importsOf(path: string): Import[] {
  const source = read(path);
  const found = [
    ...[...source.matchAll(IMPORT)].map(([, type, to]) => ({
      to: to ?? '',
      isTypeOnly: Boolean(type),
      isLate: false,
    })),
    ...[...source.matchAll(DYNAMIC)].map(([, to]) => ({
      to: to ?? '',
      isTypeOnly: false,
      isLate: true,
    })),
  ];
  return found.map(({ to, ...how }) => ({ to: resolveImport(path, to), ...how }));
}

function resolveImport(from: string, to: string): string {
  if (to.startsWith('#')) return to.slice(1);
  if (to.startsWith('.')) return relative(root, normalize(join(root, dirname(from), to)));
  const parts = to.split('/');
  return to.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? to);
}
