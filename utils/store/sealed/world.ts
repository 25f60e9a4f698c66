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

/** The turns of all tables that a transaction has read so far and of one more, as they are now. */
const turnsNow = (
  { turns }: SealedTransaction,
  table: string,
  about: IDBObjectStore,
): Promise<[table: string, turn: number][]> =>
  Plain.all(
    [...new Set([...turns.keys(), table])].map(
      async (read): Promise<[string, number]> => [
        read,
        turnIn(await asked(about.get(turnId(read)))),
      ],
    ),
  );

/** Notes at which turn tables were read. @throws ReadAgain when one was read at another before */
function note({ turns }: SealedTransaction, now: [table: string, turn: number][]): void {
  for (const [table, turn] of now) {
    if ((turns.get(table) ?? turn) !== turn) throw new ReadAgain();
    turns.set(table, turn);
  }
}

/**
 * One look at a table's records as they lie on the disk. All that is asked is asked at once. What a transaction has read of any table is seen to
 * be so still: it never has one table from before another page's write and the next from after it.
 * @throws ReadAgain when it is not
 */
export async function look<T>(
  { vault, database }: SealedWorld,
  transaction: SealedTransaction,
  table: string,
  ask: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  transaction.mustRun();
  const reading = database().transaction([table, VAULT], 'readonly');
  const about = reading.objectStore(VAULT);
  const [stored, turns, found] = await Plain.all([
    asked(about.get('lock')),
    transaction._explicit ? turnsNow(transaction, table, about) : [],
    ask(reading.objectStore(table)),
  ]);
  mustBe(vault, stored);
  note(transaction, turns);
  return found;
}
