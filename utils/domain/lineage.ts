import * as z from 'zod/mini';

/**
 * Which versions a record has gone through, as far as any backup has seen: how two devices tell "changed there" from "changed on both".
 * Each change that a backup finds adds one mark; a version comes after another when it has all of the other's marks. No clock is trusted.
 */
export const Lineage = z.object({
  /** `<table>/<record's key>`. Stays when the record goes: it says then that it was taken out here. */
  id: z.string(),
  /** The version that the last mark stands for. */
  seen: z.string(),
  past: z.array(z.string()),
});
export type Lineage = z.infer<typeof Lineage>;

/** How one record's history stands to another's. */
export type Standing = 'same' | 'ahead' | 'behind' | 'apart';

/** How `one` stands to `other`. */
export function standingTo(one: readonly string[], other: readonly string[]): Standing {
  const [mine, theirs] = [new Set(one), new Set(other)];
  const hasAll = other.every((mark) => mine.has(mark));
  const isWithin = one.every((mark) => theirs.has(mark));
  if (hasAll) return isWithin ? 'same' : 'ahead';
  return isWithin ? 'behind' : 'apart';
}

/** A record's history with a mark for the version it now has; the same when that version was seen before. */
export const marked = (
  id: string,
  known: Lineage | undefined,
  version: string,
  mark: string,
): Lineage =>
  known?.seen === version
    ? known
    : { id, seen: version, past: [...new Set([...(known?.past ?? []), mark])] };
