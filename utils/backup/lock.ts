import * as z from 'zod/mini';
import { type Bytes, hex, unhex, utf8 } from './bytes.ts';
import { BackupRefused } from './problem.ts';

/** Rounds of PBKDF2 with SHA-256 (OWASP's password storage sheet, 2023: at least 600,000). */
export const ROUNDS = 600_000;

/** More would hold the page for minutes: no file of ours asks for it. */
const MOST_ROUNDS = 4_000_000;

/** How a locked file was locked; nothing secret. */
export const Lock = z.object({
  rounds: z.int().check(z.minimum(ROUNDS), z.maximum(MOST_ROUNDS)),
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  iv: z.string().check(z.regex(/^[0-9a-f]{24}$/)),
});
export type Lock = z.infer<typeof Lock>;

const random = (length: number): string => hex(crypto.getRandomValues(new Uint8Array(length)));

/** A new lock: its salt and start value are never used twice. */
export const newLock = (): Lock => ({ rounds: ROUNDS, salt: random(16), iv: random(12) });

/** The key that a passphrase gives under a lock. It cannot be read out again. */
export async function keyFrom(passphrase: string, { rounds, salt }: Lock): Promise<CryptoKey> {
  // The same letters can be typed as other characters on another keyboard.
  const typed = utf8(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: unhex(salt), iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

const by = ({ iv }: Lock, about: Bytes) => ({
  name: 'AES-GCM',
  iv: unhex(iv),
  // Not secret, yet not to be changed: what the file says of itself.
  additionalData: about,
});

/** Seals bytes; `about` is what stands beside them in plain sight and must stay as it is. */
export const sealed = async (
  bytes: Bytes,
  key: CryptoKey,
  lock: Lock,
  about: Bytes,
): Promise<Bytes> => new Uint8Array(await crypto.subtle.encrypt(by(lock, about), key, bytes));

/** Opens sealed bytes. @throws BackupRefused `backup.wrongPassphrase`: a wrong one and a changed file cannot be told apart */
export async function unsealed(
  bytes: Bytes,
  key: CryptoKey,
  lock: Lock,
  about: Bytes,
): Promise<Bytes> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(by(lock, about), key, bytes));
  } catch {
    throw new BackupRefused('backup.wrongPassphrase');
  }
}
