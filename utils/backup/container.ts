import * as z from 'zod/mini';
import { ok, refused } from '#utils/domain/result.ts';
import { Instant } from '#utils/domain/time.ts';
import { type Bytes, digestOf, joined, textOf, utf8 } from './bytes.ts';
import { Lock, sealed, unsealed } from './lock.ts';
import { MOST_UNPACKED, packed, unpacked } from './pack.ts';
import { BackupRefused, type Read, reading } from './problem.ts';

/** The layout of the file itself. What the records in it look like has a number of its own (`schema`). */
const LAYOUT = 1;

/** The longest file that is read at all, in bytes. */
export const MOST_BYTES = 128 * 1024 * 1024;

/** The first line and the second are short; a file whose beginning is longer is none of ours. */
const LONGEST_HEAD = 2000;

const FIRST_WORD = 'feedforward-backup';
const NEWLINE = 10;

/** What a backup says of itself in plain sight. Nothing about anybody: no names, no numbers of records. */
const Head = z.object({
  layout: z.int(),
  /** The version of the stored shapes. */
  schema: z.int().check(z.minimum(1)),
  madeAt: Instant,
  /** Bytes of the body. */
  bytes: z.int().check(z.nonnegative()),
  /** Bytes of what it unpacks to. */
  unpacked: z.int().check(z.nonnegative()),
  lock: z.nullable(Lock),
});
export type Head = z.infer<typeof Head>;

/** A file whose outside was understood. */
export interface Sealed {
  head: Head;
  headBytes: Bytes;
  body: Bytes;
}

/** The lock a backup is closed with, and its key. */
export interface Closing {
  lock: Lock;
  key: CryptoKey;
}

/** Puts a text into a file: `feedforward-backup <sha-256 of the rest>`, a line of JSON about it, then the text packed and perhaps sealed. */
export async function closed(
  text: string,
  about: Pick<Head, 'schema' | 'madeAt'>,
  closing: Closing | null,
): Promise<Bytes> {
  const plain = utf8(text);
  const body = await packed(plain);
  // AES-GCM adds 16 bytes.
  const bytes = body.length + (closing ? 16 : 0);
  const lock = closing?.lock ?? null;
  const head: Head = { layout: LAYOUT, ...about, bytes, unpacked: plain.length, lock };
  const headBytes = utf8(JSON.stringify(head));
  const kept = closing ? await sealed(body, closing.key, closing.lock, headBytes) : body;
  const rest = joined(headBytes, Uint8Array.of(NEWLINE), kept);
  return joined(utf8(`${FIRST_WORD} ${await digestOf(rest)}\n`), rest);
}

/** The line that begins at `from`; `null` = it does not end within reach. */
function lineAt(file: Bytes, from: number): Bytes | null {
  const end = file.subarray(from, from + LONGEST_HEAD).indexOf(NEWLINE);
  return end === -1 ? null : file.slice(from, from + end);
}

async function outside(file: Bytes): Promise<Read<Sealed>> {
  if (file.length > MOST_BYTES) return refused('backup.huge');
  const isOurs = FIRST_WORD.split('').every((letter, at) => file[at] === letter.charCodeAt(0));
  if (!isOurs) return refused('backup.foreign');
  const first = lineAt(file, 0);
  const headBytes = first && lineAt(file, first.length + 1);
  if (!headBytes) return refused('backup.truncated');
  const rest = file.slice(first.length + 1);
  const raw: unknown = JSON.parse(textOf(headBytes));
  const layout = z.safeParse(z.object({ layout: z.int() }), raw);
  if (layout.success && layout.data.layout > LAYOUT) return refused('backup.newer');
  const head = Head.parse(raw);
  const body = rest.slice(headBytes.length + 1);
  if (body.length < head.bytes) return refused('backup.truncated');
  if (textOf(first) !== `${FIRST_WORD} ${await digestOf(rest)}`) return refused('backup.altered');
  if (head.unpacked > MOST_UNPACKED) return refused('backup.huge');
  return ok({ head, headBytes, body });
}

/** Reads the outside of a file: whether it is one of ours, whole and as it was written, and whether it is locked. Never throws. */
export const outsideOf = (file: Bytes): Promise<Read<Sealed>> => reading(() => outside(file));

/** The text in a file. `key`: of its lock; `null` = none was given. Never throws. */
export const textIn = (file: Sealed, key: CryptoKey | null): Promise<Read<string>> =>
  reading(async () => {
    const { head, headBytes, body } = file;
    if (head.lock && !key) throw new BackupRefused('backup.locked');
    const open = head.lock && key ? await unsealed(body, key, head.lock, headBytes) : body;
    const plain = await unpacked(open, head.unpacked);
    return plain.length === head.unpacked ? ok(textOf(plain)) : refused('backup.altered');
  });
