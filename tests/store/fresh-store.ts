import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Idb, openStore, type Store } from '#utils/store/db.ts';

/** A new, empty IndexedDB in memory. */
export const freshIdb = (): Idb => ({ indexedDB: new IDBFactory(), IDBKeyRange });

// Dexie's live queries stay silent where the environment as a whole has no IndexedDB, whatever the store was given.
Object.assign(Dexie.dependencies, freshIdb());

let made = 0;

/** A new, empty store in memory. Each has a name of its own, since live queries are told of changes by name. */
export const freshStore = (): Store => openStore(`test-${made++}`, freshIdb());
