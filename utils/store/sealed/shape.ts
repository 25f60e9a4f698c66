import type { DBCoreKeyRange } from 'dexie';
import type { VaultKeys } from '#utils/vault/keys.ts';
import { markOf, type SealableRecord } from '#utils/vault/seal.ts';
import { fieldsOf, type IndexShape, onlyKey } from './keys-in.ts';
import { Plain } from './outside.ts';
import { shownOf, whatShows } from './what-shows.ts';

/** A table and how its records are found. */
export interface TableShape {
  readonly name: string;
  readonly primaryKey: IndexShape;
  readonly indexes: readonly IndexShape[];
}

type Mark = (field: string, value: unknown) => Promise<unknown>;

/** Makes marks for the fields of one table; what is no word has none. */
const marking =
  (keys: VaultKeys, table: string): Mark =>
  async (field, value) => {
    if (Array.isArray(value))
      return Plain.all(value.map((one) => marking(keys, table)(field, one)));
    return typeof value === 'string' ? markOf(keys, `${table}.${field}`, value) : value;
  };

/** What of a record stands in plain sight, for the indexes. */
export async function shownPart(
  keys: VaultKeys,
  table: string,
  record: SealableRecord,
): Promise<SealableRecord> {
  const mark = marking(keys, table);
  const shown: SealableRecord = {};
  for (const field of Object.keys(whatShows[table] ?? {})) {
    const how = shownOf(table, field);
    if (how === 'hidden' || record[field] === undefined) continue;
    shown[field] = how === 'plain' ? record[field] : await mark(field, record[field]);
  }
  return shown;
}

/** The key under which a record lies on the disk. */
export const diskKey = async (
  keys: VaultKeys,
  { name, primaryKey }: TableShape,
  key: string,
): Promise<string> => {
  const [field = ''] = fieldsOf(primaryKey);
  return shownOf(name, field) === 'plain' ? key : markOf(keys, `${name}.${field}`, key);
};

/** The records lie in an index in the order of what they hold. */
export const isInOrder = ({ name, primaryKey }: TableShape, index: IndexShape): boolean =>
  [...fieldsOf(primaryKey), ...fieldsOf(index)].every((field) => shownOf(name, field) === 'plain');

/** The same range among what the disk shows; `null` = nothing less than the whole table will do. */
export async function shownRange(
  keys: VaultKeys,
  { name }: TableShape,
  index: IndexShape,
  range: DBCoreKeyRange,
): Promise<DBCoreKeyRange | null> {
  const fields = fieldsOf(index);
  const hows = fields.map((field) => shownOf(name, field));
  if (hows.every((how) => how === 'plain')) return range;
  const key = onlyKey(range);
  if (key === undefined || hows.includes('hidden')) return null;
  const mark = marking(keys, name);
  const parts = Array.isArray(index.keyPath) && Array.isArray(key) ? key : [key];
  const marked = await Plain.all(
    fields.map((field, at) => (hows[at] === 'plain' ? parts[at] : mark(field, parts[at]))),
  );
  const only = Array.isArray(index.keyPath) ? marked : marked[0];
  return { ...range, lower: only, upper: only, lowerOpen: false, upperOpen: false };
}
