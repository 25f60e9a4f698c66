import type { Store } from './db.ts';
import { StoreProblem } from './problem.ts';
import { unlocked } from './sealed/unlocked.ts';

/** IndexedDB's version number of what is stored under this name; 0 = nothing, or the browser does not tell. */
async function storedVersion(db: Store): Promise<number> {
  const factory = db.idb?.indexedDB ?? globalThis.indexedDB;
  const all = (await factory?.databases?.()) ?? [];
  return all.find(({ name }) => name === db.name)?.version ?? 0;
}

/** Opens it, and stops waiting as soon as another page is known to be in the way. */
const open = (db: Store): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(new StoreProblem('errors.storeBlocked'));
    db.on('blocked').subscribe(stop);
    db.open()
      .then(() => resolve(), reject)
      .finally(() => {
        db.isBlocked = false;
        db.on('blocked').unsubscribe(stop);
      });
  });

/**
 * Resolves when the store can be used; opens it where needed, also again after a failure. An upgrade that was
 * blocked goes on by itself once the other page is closed. What is sealed must have been unlocked.
 * @throws StoreProblem, or what the browser threw (`problemOf` finds its sentence)
 */
export async function opened(db: Store): Promise<void> {
  if (db.isBlocked) throw new StoreProblem('errors.storeBlocked');
  if (!db.isOpen()) {
    db.refuseNewer(await storedVersion(db));
    await open(db);
  }
  await unlocked(db);
}
