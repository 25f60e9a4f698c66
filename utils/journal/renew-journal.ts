/** Where it is noted, for as long as the browser runs, that the journal was begun anew. */
export const JOURNAL_RENEWED = 'journal-renewed';

/** What it needs of the browser. */
export interface JournalWorld {
  databases: IDBFactory;
  /** Whether it was done since the browser was started; memory that ends with the browser. */
  wasRenewed(): Promise<boolean>;
  noteRenewed(): Promise<void>;
}

/** A database of its own: in Chromium all of one origin share one journal. */
const NAME = 'feedforward-journal';
const STORE = 'filler';
/** Below the size from which Chromium keeps a value in a file of its own, beside the journal. */
const PIECE = 'x'.repeat(60_000);
/** Together more than the 2 MB (seen) to 4 MB (LevelDB's own default) after which a new journal is begun. */
const PIECES = 80;

const done = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function written(db: IDBDatabase, change: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = db.transaction(STORE, 'readwrite', { durability: 'relaxed' });
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
    change(writing.objectStore(STORE));
  });
}

/**
 * Has Chromium begin a new journal for all databases of the extension, once after each start of the browser.
 *
 * Chromium keeps IndexedDB in LevelDB. A browser that is killed or crashes amid a write leaves half a record at the journal's end. The next one
 * passes it over and writes on behind it; the one after that finds a wrong checksum and throws **everything** away (seen in Chromium 156, and made
 * to happen in `tests/e2e/journal.test.ts`). A journal that is full is put into tables and a new one begun, and the half record is gone with it. So
 * it is filled with nothing, and the nothing deleted: some 5 MB on the disk, a tenth of a second of the browser's, none of any page's.
 * What is left is a second crash before this is done.
 *
 * @returns whether it was done now. Never rejects: without room nothing is better or worse than before
 */
export async function renewJournal({
  databases,
  wasRenewed,
  noteRenewed,
}: JournalWorld): Promise<boolean> {
  try {
    if (await wasRenewed()) return false;
    const db = await done(databases.open(NAME, 1));
    try {
      await written(db, (store) => {
        for (let piece = 0; piece < PIECES; piece++) store.put(PIECE, 0);
      });
      await written(db, (store) => store.clear());
    } finally {
      db.close();
    }
    await noteRenewed();
    return true;
  } catch {
    return false;
  }
}
