import { hex, joined, textOf, utf8 } from '#utils/backup/bytes.ts';
import type { VaultKeys } from './keys.ts';

/** Any record, as JSON. */
export type SealableRecord = Record<string, unknown>;

/** A record as it lies in a locked store: what an index needs in plain sight, the whole of the record sealed. */
export interface SealedRecord extends SealableRecord {
  sealed: Uint8Array<ArrayBuffer>;
}

const IV = 12;
/** Lengths are rounded up to this many bytes: how long a note is tells something too. */
const STEP = 256;

export const isSealed = (record: unknown): record is SealedRecord =>
  typeof record === 'object' &&
  record !== null &&
  'sealed' in record &&
  ArrayBuffer.isView(record.sealed);

/** What a record is bound to: taken to another table, another key or another day it cannot be opened any more. */
const about = (table: string, shown: SealableRecord) =>
  utf8(JSON.stringify([table, Object.entries(shown).sort(([a], [b]) => (a < b ? -1 : 1))]));

/** The text of a record, filled up with spaces, which JSON allows at its end. */
function padded(record: SealableRecord) {
  const bytes = utf8(JSON.stringify(record));
  const whole = new Uint8Array(Math.ceil(bytes.length / STEP) * STEP).fill(0x20);
  whole.set(bytes);
  return whole;
}

/** Seals a record; `shown` is what of it stands beside in plain sight and must stay as it is. */
export async function sealedRecord(
  { seal }: VaultKeys,
  table: string,
  record: SealableRecord,
  shown: SealableRecord,
): Promise<SealedRecord> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const how = { name: 'AES-GCM', iv, additionalData: about(table, shown) };
  const closed = await crypto.subtle.encrypt(how, seal, padded(record));
  return { ...shown, sealed: joined(iv, new Uint8Array(closed)) };
}

/** Opens a sealed record. @throws OperationError when it, or what is shown of it, has been changed, or the key is another */
export async function openedRecord(
  { seal }: VaultKeys,
  table: string,
  { sealed, ...shown }: SealedRecord,
): Promise<SealableRecord> {
  const how = { name: 'AES-GCM', iv: sealed.slice(0, IV), additionalData: about(table, shown) };
  const bytes = await crypto.subtle.decrypt(how, seal, sealed.slice(IV));
  return JSON.parse(textOf(new Uint8Array(bytes)));
}

/** What stands for a word in an index: always the same for the same word, and telling nothing without the key. */
export async function markOf({ mark }: VaultKeys, field: string, word: string): Promise<string> {
  const bytes = utf8(`${field}\n${word}`);
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', mark, bytes)));
}
