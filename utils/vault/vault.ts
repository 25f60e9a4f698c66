import * as z from 'zod/mini';
import { hex } from '#utils/backup/bytes.ts';
import {
  ClosedKeys,
  closedKeys,
  keyOfPassphrase,
  looseKeys,
  openedKeys,
  ROUNDS,
  type VaultKeys,
} from './keys.ts';

/** More would hold the page for minutes: no vault of ours asks for it. */
const MOST_ROUNDS = 4_000_000;

/** What is stored of a vault. Nothing in it opens anything without the passphrase, and nothing can stand in for that. */
export const Vault = z.object({
  id: z.literal('lock'),
  /** Which vault it is: another passphrase leaves it, sealing everything anew does not. */
  of: z.string(),
  /** The version of the store whose shapes the sealed records have. */
  version: z.int(),
  rounds: z.int().check(z.minimum(ROUNDS), z.maximum(MOST_ROUNDS)),
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  keys: ClosedKeys,
});
export type Vault = z.infer<typeof Vault>;

async function closedBy(passphrase: string, loose: VaultKeys) {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  const key = await keyOfPassphrase(passphrase, salt, ROUNDS);
  return { rounds: ROUNDS, salt, keys: await closedKeys(loose, key) };
}

/** A new vault with keys of its own, closed by a passphrase. */
export const newVault = async (passphrase: string, version: number): Promise<Vault> => ({
  id: 'lock',
  of: crypto.randomUUID(),
  version,
  ...(await closedBy(passphrase, await looseKeys())),
});

/** The keys of a vault; `null` = it is another passphrase. @param isLoose see `openedKeys` */
export async function keysOf(
  vault: Vault,
  passphrase: string,
  isLoose = false,
): Promise<VaultKeys | null> {
  const key = await keyOfPassphrase(passphrase, vault.salt, vault.rounds);
  return openedKeys(vault.keys, key, isLoose);
}

/** The same vault, its keys closed by another passphrase: no record has to be sealed anew. `null` = `before` is not its passphrase. */
export async function withPassphrase(
  vault: Vault,
  before: string,
  after: string,
): Promise<Vault | null> {
  const loose = await keysOf(vault, before, true);
  return loose && { ...vault, ...(await closedBy(after, loose)) };
}
