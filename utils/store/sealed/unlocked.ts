import type { Store } from '../db.ts';
import { StoreProblem } from '../problem.ts';
import { recountMissing } from '../recount.ts';
import { bringUpSealed } from './bring-up-sealed.ts';

async function unlock(db: Store): Promise<void> {
  const { lock } = db;
  if (lock.isBehind) await lock.look();
  if (lock.vault === null || lock.keys !== null) return;
  const keys = await lock.findKeys(lock.vault);
  if (keys === null) throw new StoreProblem('errors.storeLocked');
  await bringUpSealed(db, keys);
  lock.keys = keys;
  await recountMissing(db);
}

const underWay = new WeakMap<Store, Promise<void>>();

/**
 * Resolves when the open store can be read: at once where nothing is sealed, else when its keys are found.
 * @throws StoreProblem `errors.storeLocked` when it is locked
 */
export function unlocked(db: Store): Promise<void> {
  const known = underWay.get(db);
  if (known !== undefined) return known;
  if (!db.lock.isBehind && (db.lock.vault === null || db.lock.keys !== null))
    return Promise.resolve();
  const unlocking = unlock(db).finally(() => underWay.delete(db));
  underWay.set(db, unlocking);
  return unlocking;
}
