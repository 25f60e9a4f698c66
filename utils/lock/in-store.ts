import { openStore, type Store } from '#utils/store/db.ts';
import { opened } from '#utils/store/opened.ts';
import { problemOf } from '#utils/store/problem.ts';
import { findKeys } from './session.ts';

/**
 * Opens the store for one look, from the background: held open, it would stand in the way of an update of it.
 *
 * @param whenLocked what to give while it is locked: then there is nothing to tell
 */
export async function inStore<Result>(
  look: (db: Store) => Promise<Result>,
  whenLocked: Result,
): Promise<Result> {
  const db = openStore();
  db.lock.findKeys = findKeys(db);
  try {
    await opened(db);
    return await look(db);
  } catch (error) {
    if (problemOf(error) === 'errors.storeLocked') return whenLocked;
    throw error;
  } finally {
    db.close();
  }
}
