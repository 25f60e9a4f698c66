import type { Store } from '#utils/store/db.ts';
import { opened } from '#utils/store/opened.ts';
import { sealStore } from '#utils/store/sealed/set-lock.ts';
import type { VaultKeys } from '#utils/vault/keys.ts';
import { keysOf, newVault, type Vault } from '#utils/vault/vault.ts';

/** Of the vaults below. */
export const PASSPHRASE = 'a brown horse under the bridge';

let made: Promise<{ vault: Vault; keys: VaultKeys }> | undefined;

async function make(): Promise<{ vault: Vault; keys: VaultKeys }> {
  const vault = await newVault(PASSPHRASE, 11);
  const keys = await keysOf(vault, PASSPHRASE);
  if (!keys) throw new Error('the vault does not open');
  return { vault, keys };
}

/** One vault for all tests: the rounds of its passphrase take a while. */
export const oneVault = (): Promise<{ vault: Vault; keys: VaultKeys }> => {
  made ??= make();
  return made;
};

/** Locks a store as the mentor does, and leaves it unlocked. */
export async function lockedStore(db: Store): Promise<Store> {
  const { vault, keys } = await oneVault();
  await opened(db);
  await sealStore(db, { ...vault, version: db.verno }, keys);
  db.lock.findKeys = async () => keys;
  return db;
}
