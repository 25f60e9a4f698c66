/** The control of the store: IndexedDB as the browser gives it, over the very same tables. */

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opens a database that exists, at the version it has. */
export const openRaw = (name: string): Promise<IDBDatabase> => answered(indexedDB.open(name));

/** Runs `write` in one transaction; resolves when it is on disk, which is what the product waits for too. */
export function rawWrite(
  db: IDBDatabase,
  tables: string[],
  write: (table: (name: string) => IDBObjectStore) => void,
): Promise<void> {
  const transaction = db.transaction(tables, 'readwrite', { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  write((name) => transaction.objectStore(name));
  return done;
}

/** Everything in a table, or in a range of one of its indexes. */
export const rawAll = (
  db: IDBDatabase,
  table: string,
  index: string | null = null,
  range: IDBKeyRange | null = null,
): Promise<unknown[]> => {
  const store = db.transaction(table, 'readonly').objectStore(table);
  return answered((index === null ? store : store.index(index)).getAll(range));
};

/** One record by its key. */
export const rawOne = (db: IDBDatabase, table: string, key: string): Promise<unknown> =>
  answered(db.transaction(table, 'readonly').objectStore(table).get(key));

/** All keys of a compound index that begin with `first`: an array sorts after any text. */
export const beginningWith = (first: string): IDBKeyRange =>
  IDBKeyRange.bound([first], [first, []]);
