import * as z from 'zod/mini';
import { hex, unhex, utf8 } from '#utils/backup/bytes.ts';

/** Rounds of PBKDF2 with SHA-256 (OWASP's password storage sheet, 2023: at least 600,000). */
export const ROUNDS = 600_000;

/** The two keys of a vault: one seals records, the other makes marks that stand for words in an index. */
export interface VaultKeys {
  seal: CryptoKey;
  mark: CryptoKey;
}

/** Both keys, each closed by another key: a start value and the closed key, in hex. */
export const ClosedKeys = z.object({
  seal: z.string().check(z.regex(/^[0-9a-f]+$/)),
  mark: z.string().check(z.regex(/^[0-9a-f]+$/)),
});
export type ClosedKeys = z.infer<typeof ClosedKeys>;

const IV = 12;
const WRAP: KeyUsage[] = ['wrapKey', 'unwrapKey'];
const SEAL = { name: 'AES-GCM', length: 256 };
const MARK = { name: 'HMAC', hash: 'SHA-256', length: 256 };

/** The key that a passphrase gives: it closes and opens the keys of a vault and nothing else. It cannot be read out. */
export async function keyOfPassphrase(
  passphrase: string,
  salt: string,
  rounds: number,
): Promise<CryptoKey> {
  // The same letters can be typed as other characters on another keyboard.
  const typed = utf8(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const by = { name: 'PBKDF2', hash: 'SHA-256', salt: unhex(salt), iterations: rounds };
  return crypto.subtle.deriveKey(by, base, SEAL, false, WRAP);
}

/** A key that closes those of a vault for as long as the browser runs. It cannot be read out. */
export const newSessionKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(SEAL, false, WRAP);

/**
 * New keys that can be closed by another key; whoever makes them closes them and lets go of them. The keys that records are
 * worked with come out of `openedKeys`.
 */
export async function looseKeys(): Promise<VaultKeys> {
  const seal = await crypto.subtle.generateKey(SEAL, true, ['encrypt', 'decrypt']);
  const mark = await crypto.subtle.generateKey(MARK, true, ['sign']);
  return { seal, mark };
}

async function close(key: CryptoKey, by: CryptoKey): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const closed = await crypto.subtle.wrapKey('raw', key, by, { name: 'AES-GCM', iv });
  return hex(iv) + hex(new Uint8Array(closed));
}

/** Closes loose keys by another key; their bytes never come into script's reach. */
export const closedKeys = async (
  { seal, mark }: VaultKeys,
  by: CryptoKey,
): Promise<ClosedKeys> => ({
  seal: await close(seal, by),
  mark: await close(mark, by),
});

function open(
  closed: string,
  by: CryptoKey,
  kind: typeof SEAL | typeof MARK,
  isLoose: boolean,
  usages: KeyUsage[],
): Promise<CryptoKey> {
  const bytes = unhex(closed);
  const how = { name: 'AES-GCM', iv: bytes.slice(0, IV) };
  return crypto.subtle.unwrapKey('raw', bytes.slice(IV), by, how, kind, isLoose, usages);
}

/**
 * Opens closed keys.
 * @param isLoose they are to be closed by another key at once; else they can never be read out
 * @returns `null` = they were not closed by this key, or have been changed
 */
export async function openedKeys(
  { seal, mark }: ClosedKeys,
  by: CryptoKey,
  isLoose = false,
): Promise<VaultKeys | null> {
  try {
    return {
      seal: await open(seal, by, SEAL, isLoose, ['encrypt', 'decrypt']),
      mark: await open(mark, by, MARK, isLoose, ['sign']),
    };
  } catch {
    return null;
  }
}
