import type { Field, Profile } from './profile.ts';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Joined, not added up: of a text that is added up the browser keeps every step. */
const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => HEX[byte]).join('');

/** SHA-256 of bytes, as 64 hex digits. */
export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hexOf(await crypto.subtle.digest('SHA-256', bytes));

// These speak of the row, not of what it says: saving the same words again must not look like news.
const aboutTheRow: readonly Field[] = ['version', 'contentHash', 'removed', 'changedAt'];

/**
 * SHA-256 in hex of a row's cells as they are written, save the version, the time of the last change and the hash itself: the same content has
 * the same hash on any device, and one changed sign gives another.
 */
export async function contentHash(cells: string[], profile: Profile): Promise<string> {
  const content = cells.filter((_, index) => {
    const column = profile.columns[index];
    return !(column && 'field' in column && aboutTheRow.includes(column.field));
  });
  return sha256(new TextEncoder().encode(JSON.stringify(content)));
}
