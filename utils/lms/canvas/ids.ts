const ID = /^[0-9]+(?:~[0-9]+)?$/;
const SHARD_DIGITS = 13;

/**
 * An id out of an address or a page's own script, as text.
 *
 * @returns `null` for anything that is not an id, and for a number that may have lost digits (above 2^53)
 */
export function idText(value: unknown): string | null {
  if (typeof value === 'string') return ID.test(value) ? value : null;
  return Number.isSafeInteger(value) && Number(value) >= 0 ? String(value) : null;
}

/** `2107~12345`, as addresses write ids of another Canvas shard, in the long form that the JSON has: 21070000000012345. */
export function longId(id: string): string {
  const [shard = '', local = ''] = id.split('~');
  return local === '' ? shard : shard + local.padStart(SHARD_DIGITS, '0');
}

/** Whether two ids, either of which may be in the short form, are the same; `null` is never the same as anything. */
export const isSameId = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && longId(one) === longId(other);
