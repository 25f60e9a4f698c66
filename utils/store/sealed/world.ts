import { Dexie } from 'dexie';
import type { VaultKeys } from '#utils/vault/keys.ts';
import type { Vault } from '#utils/vault/vault.ts';
import { StoreProblem } from '../problem.ts';
import { asked, turnId, turnIn, VAULT, vaultIn } from './disk.ts';
import { Plain } from './outside.ts';
import type { SealedTransaction } from './sealed-transaction.ts';

/** Another page has locked the store, or unlocked it for good, since this one looked: look again, then go on. */
export class VaultChanged extends StoreProblem {
  constructor() {
    super('errors.storeLocked');
  }
}

/** Something that a transaction had read was written meanwhile: it is begun again. */
export class ReadAgain extends Error {
  override name = 'ReadAgain';
}

/** A sealed store, with what opens it. */
export interface SealedWorld {
  vault: Vault;
  keys: VaultKeys;
  /** @throws when the store has been closed */
  database(): IDBDatabase;
  ranges: typeof IDBKeyRange;
}

/** The open database of a store. @throws DatabaseClosedError */
export function databaseOf(db: Dexie): IDBDatabase {
  if (!db.isOpen()) throw new Dexie.DatabaseClosedError();
  return db.backendDB();
}

/** @throws VaultChanged unless the store is sealed with the keys that are held */
export function mustBe(vault: Vault, stored: unknown): void {
  if (vaultIn(stored)?.of !== vault.of) throw new VaultChanged();
}

/** Notes at which turn a table was read. @throws ReadAgain when it was read at another before */
function note(transaction: SealedTransaction, table: string, turn: number): void {
  const before = transaction.turns.get(table);
  if (before !== undefined && before !== turn) throw new ReadAgain();
  transaction.turns.set(table, turn);
}

/** One look at a table's records as they lie on the disk. All that is asked is asked at once. */
export async function look<T>(
  { vault, database }: SealedWorld,
  transaction: SealedTransaction,
  table: string,
  ask: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  transaction.mustRun();
  const reading = database().transaction([table, VAULT], 'readonly');
  const about = reading.objectStore(VAULT);
  const [stored, turn, found] = await Plain.all([
    asked(about.get('lock')),
    asked(about.get(turnId(table))),
    ask(reading.objectStore(table)),
  ]);
  mustBe(vault, stored);
  if (transaction._explicit) note(transaction, table, turnIn(turn));
  return found;
}
