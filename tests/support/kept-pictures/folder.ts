import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/setup.mjs';

/** Where the pictures are kept, and where those are put that differ from them: beside the builds, in no commit. */
const KEPT_IN = 'tests/e2e/kept-pictures';
const DIFFER_IN = '.output/kept-pictures';

const read = (folder: string, name: string): string | null => {
  try {
    return readFileSync(join(root, folder, `${name}.png`)).toString('base64');
  } catch {
    return null;
  }
};
const write = (folder: string, name: string, png: string): void => {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, `${name}.png`), Buffer.from(png, 'base64'));
};

/** A kept picture (base64), or `null` where there is none. */
export const keptPicture = (name: string): string | null => read(KEPT_IN, name);
export const keptNames = (): string[] =>
  readdirSync(join(root, KEPT_IN)).map((file) => file.replace(/\.png$/, ''));

/** Throws away what an earlier run found. */
export const forgetDiffering = (): void =>
  rmSync(join(root, DIFFER_IN), { recursive: true, force: true });

/** Leaves a picture as it is now, and where it differs, to be looked at; says where they lie. */
export function leaveDiffering(name: string, now: string, differs: string | null): string {
  write(DIFFER_IN, name, now);
  if (differs) write(DIFFER_IN, `${name}-differs`, differs);
  return `${DIFFER_IN}/${name}${differs ? '{,-differs}' : ''}.png`;
}

/** Throws all of them away and keeps others. */
export function keepPictures(pictures: Map<string, string>): void {
  rmSync(join(root, KEPT_IN), { recursive: true, force: true });
  for (const [name, png] of pictures) write(KEPT_IN, name, png);
}
