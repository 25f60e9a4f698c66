import { type Zippable, zipSync } from 'fflate';

/** Files of a package by their path in it, `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What every entry is dated: when something was built must not be told by its bytes. Noon, since zip keeps local time. */
const DATED = new Date(1980, 0, 1, 12);

/** A zip that is the same, byte by byte, for the same files: sorted by path, dated alike, without owners or modes. */
export function zipOf(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted);
  return zipSync(entries, { level: 9, mtime: DATED });
}
