import type { Collection } from 'dexie';
import type { RecordId } from '#utils/domain/ids.ts';

/**
 * As many records as are handed over in some milliseconds: between portions the page draws and answers. Of targets, 500 are a megabyte, which takes
 * a tenth of a second to come out of the database.
 */
const PORTION = 100;

/** A long list, a portion at a time. */
export function* inPortions<T>(all: readonly T[], size = PORTION): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/**
 * Hands over every record of an index in its order, a portion at a time. Works inside a transaction as well: nothing but the database is
 * waited for.
 *
 * @param from the records from a place of the index on, that place included
 * @param placeOf where a record stands in the index; several may stand in one place
 */
export async function takeInPortions<T>(
  from: (place: string) => Collection<T, RecordId>,
  placeOf: (record: T) => string,
  idOf: (record: T) => RecordId,
  take: (record: T) => void,
): Promise<void> {
  let place = '';
  /** Those of the last place, which come again with the next portion. */
  let known = new Set<RecordId>();
  let limit = PORTION;
  for (;;) {
    const portion = await from(place).limit(limit).toArray();
    for (const record of portion) if (!known.has(idOf(record))) take(record);
    const last = portion.at(-1);
    if (!last || portion.length < limit) return;
    const next = placeOf(last);
    // A portion that does not get past its first place is too small for it.
    limit = next === place ? limit * 2 : PORTION;
    if (next !== place) known = new Set();
    place = next;
    for (const one of portion) if (placeOf(one) === next) known.add(idOf(one));
  }
}

/** Most records' own. */
export const byId = ({ id }: { id: RecordId }): RecordId => id;

/** All of them, as one list. */
export async function readInPortions<T extends { id: RecordId }>(
  from: (place: string) => Collection<T, RecordId>,
  placeOf: (record: T) => string,
): Promise<T[]> {
  const all: T[] = [];
  await takeInPortions(from, placeOf, byId, (record) => all.push(record));
  return all;
}
