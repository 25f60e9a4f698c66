import { cmp, type DBCoreKeyRange } from 'dexie';
import type { SealableRecord } from '#utils/vault/seal.ts';

/** What an index is made of. */
export interface IndexShape {
  readonly name: string | null;
  readonly keyPath: null | string | string[];
  readonly multiEntry?: boolean;
  readonly unique?: boolean;
  readonly isPrimaryKey?: boolean;
}

type Key = string | number | Key[];

const isKey = (value: unknown): value is Key =>
  typeof value === 'string' ||
  (typeof value === 'number' && !Number.isNaN(value)) ||
  (Array.isArray(value) && value.every(isKey));

/** The fields that an index is made of. */
export const fieldsOf = ({ keyPath }: IndexShape): string[] =>
  keyPath === null ? [] : typeof keyPath === 'string' ? [keyPath] : keyPath;

/** What a record stands under in an index: nothing where a part is missing, several times where it has several entries. */
export function keysIn(index: IndexShape, record: SealableRecord): Key[] {
  const fields = fieldsOf(index);
  const parts = fields.map((field) => record[field]);
  const whole = Array.isArray(index.keyPath) ? parts : parts[0];
  if (index.multiEntry && Array.isArray(whole)) {
    const entries = new Map(whole.filter(isKey).map((key) => [JSON.stringify(key), key]));
    return [...entries.values()];
  }
  return isKey(whole) ? [whole] : [];
}

const EQUAL = 1;
const NEVER = 4;

/** No key is in it. */
export const isNever = ({ type }: DBCoreKeyRange): boolean => type === NEVER;

/** The one key that a range holds; `undefined` = it may hold several. */
export function onlyKey(range: DBCoreKeyRange): unknown {
  const { type, lower, upper, lowerOpen, upperOpen } = range;
  if (type === EQUAL) return lower;
  const isOne = lower !== undefined && upper !== undefined && !lowerOpen && !upperOpen;
  return isOne && cmp(lower, upper) === 0 ? lower : undefined;
}

/** Whether a key is in a range. */
export function isWithin(key: unknown, range: DBCoreKeyRange): boolean {
  if (isNever(range)) return false;
  const { lower, upper, lowerOpen, upperOpen } = range;
  const above = lower === undefined ? 1 : cmp(key, lower);
  const below = upper === undefined ? -1 : cmp(key, upper);
  return (lowerOpen ? above > 0 : above >= 0) && (upperOpen ? below < 0 : below <= 0);
}
