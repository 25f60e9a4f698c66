import type { Dexie } from 'dexie';
import type { VaultKeys } from '#utils/vault/keys.ts';
import type { Vault } from '#utils/vault/vault.ts';
import { StoreProblem } from '../problem.ts';
import { asked, VAULT, vaultIn } from './disk.ts';
import { databaseOf, type SealedWorld } from './world.ts';

/** Finds the keys of a vault that was unlocked in this session of the browser; `null` = it is locked. */
export type FindKeys = (vault: Vault) => Promise<VaultKeys | null>;

/** Whether a store is sealed, as far as this page knows, and what opens it for as long as it is unlocked. */
export class StoreLock {
  readonly #db: Dexie;
  readonly #ranges: () => typeof IDBKeyRange;
  vault: Vault | null = null;
  keys: VaultKeys | null = null;
  /** Where the keys come from: whoever makes the store says so. */
  findKeys: FindKeys = async () => null;
  /** Another page has sealed the store since this one looked. */
  isBehind = false;

  constructor(db: Dexie, ranges: () => typeof IDBKeyRange) {
    this.#db = db;
    this.#ranges = ranges;
  }

  /** Looks again whether the store is sealed. */
  async look(): Promise<void> {
    const database = databaseOf(this.#db);
    if (!database.objectStoreNames.contains(VAULT)) return;
    const reading = database.transaction([VAULT], 'readonly', {});
    const found = vaultIn(await asked(reading.objectStore(VAULT).get('lock')));
    if (found?.of !== this.vault?.of) this.keys = null;
    this.vault = found;
    this.isBehind = false;
  }

  /** The sealed store, open; `null` = nothing is sealed. @throws StoreProblem `errors.storeLocked` */
  world(): SealedWorld | null {
    const { vault, keys } = this;
    if (vault === null) return null;
    if (keys === null) throw new StoreProblem('errors.storeLocked');
    return { vault, keys, database: () => databaseOf(this.#db), ranges: this.#ranges() };
  }
}
