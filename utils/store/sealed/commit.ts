import { sealedRecord } from '#utils/vault/seal.ts';
import { ended, turnId, turnIn, VAULT, vaultIn } from './disk.ts';
import { Plain } from './outside.ts';
import type { Pending, SealedTransaction } from './sealed-transaction.ts';
import { diskKey, shownPart, type TableShape } from './shape.ts';
import { ReadAgain, type SealedWorld, VaultChanged } from './world.ts';

/** What one table is to be given, ready for the disk. */
interface Ready {
  table: string;
  put: object[];
  gone: string[];
}

async function ready(world: SealedWorld, table: TableShape, pending: Pending): Promise<Ready> {
  const { keys } = world;
  const put = [...pending].flatMap(([, record]) => (record === null ? [] : [record]));
  // What one record has given up another may have taken: all of them make room before any is put.
  const isUnique = table.indexes.some(({ unique }) => unique);
  const gone = [...pending].flatMap(([key, record]) => (record === null || isUnique ? [key] : []));
  return {
    table: table.name,
    put: await Plain.all(
      put.map(async (record) =>
        sealedRecord(keys, table.name, record, await shownPart(keys, table.name, record)),
      ),
    ),
    gone: await Plain.all(gone.map((key) => diskKey(keys, table, key))),
  };
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error('The write failed.', { cause: error });

/**
 * Hands to the disk what a transaction has said: all of it in one transaction of the browser's, and only while everything that was
 * read is still as it was.
 * @throws ReadAgain, VaultChanged, or what the browser throws; then nothing was written
 */
export async function commit(
  world: SealedWorld,
  transaction: SealedTransaction,
  shapeOf: (table: string) => TableShape,
): Promise<void> {
  const waiting = [...transaction.pending].filter(([, pending]) => pending.size > 0);
  const all = await Plain.all(
    waiting.map(([table, pending]) => ready(world, shapeOf(table), pending)),
  );
  const mode = all.length > 0 ? 'readwrite' : 'readonly';
  const stores = [...all.map(({ table }) => table), VAULT];
  const { durability } = transaction;
  const writing = world.database().transaction(stores, mode, { durability });
  const about = writing.objectStore(VAULT);
  let fault: Error | null = null;
  const stop = (why: Error) => {
    fault ??= why;
    writing.abort();
  };
  const look = <T>(request: IDBRequest<T>, see: (found: T) => void) => {
    request.onsuccess = () => {
      try {
        if (fault === null) see(request.result);
      } catch (error) {
        stop(asError(error));
      }
    };
  };
  look(about.get('lock'), (stored) => {
    if (vaultIn(stored)?.of !== world.vault.of) stop(new VaultChanged());
  });
  for (const [table, turn] of transaction.turns)
    look(about.get(turnId(table)), (stored) => {
      if (turnIn(stored) !== turn) stop(new ReadAgain());
    });
  const end = ended(writing);
  try {
    for (const { table, put, gone } of all) {
      const store = writing.objectStore(table);
      for (const key of gone) store.delete(key);
      for (const record of put) store.put(record);
      look(about.get(turnId(table)), (stored) => {
        about.put({ id: turnId(table), turn: turnIn(stored) + 1 });
      });
    }
  } catch (error) {
    // What was asked before would be done all the same.
    stop(asError(error));
  }
  await end.catch((error: unknown) => {
    throw fault ?? error;
  });
}
