import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the first start of a Firefox leaves behind, for those that come after. */
const KEPT_IN = fileURLToPath(new URL('../../../.output/firefox-start', import.meta.url));

/** Its own scripts, read and compiled. What it knows of extensions is left out: each start installs one anew. */
const CACHE = 'startupCache';
const OF_EXTENSIONS = /webext\.sc\.lz4$/;

/** Says which Firefox the scripts are of: another throws them away as it starts. */
const WHOSE = 'compatibility.ini';

/** Whether an earlier start has left it. */
export const isWarm = (): boolean => existsSync(KEPT_IN);

/** Gives a new profile what an earlier start has compiled: half of the work of starting. */
export function warmUp(profile: string): void {
  if (existsSync(join(profile, CACHE)) || !isWarm()) return;
  cpSync(KEPT_IN, profile, { recursive: true });
}

/** Keeps what a Firefox that has closed leaves in its profile, unless an earlier one did. */
export function keepWarm(profile: string): void {
  const isWhole = [join(CACHE, 'scriptCache.bin'), WHOSE].every((one) =>
    existsSync(join(profile, one)),
  );
  if (!isWhole || isWarm()) return;
  mkdirSync(join(KEPT_IN, '..'), { recursive: true });
  const half = mkdtempSync(`${KEPT_IN}-`);
  for (const one of [CACHE, WHOSE])
    cpSync(join(profile, one), join(half, one), {
      recursive: true,
      filter: (file) => !OF_EXTENSIONS.test(file),
    });
  try {
    // Whole or not at all: other tests start browsers meanwhile.
    renameSync(half, KEPT_IN);
  } catch {
    rmSync(half, { recursive: true, force: true });
  }
}
