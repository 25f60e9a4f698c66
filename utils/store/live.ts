import { liveQuery } from 'dexie';
import type { Store } from './db.ts';
import { opened } from './opened.ts';
import { problemOf, type StoreProblemKey } from './problem.ts';
import { VaultChanged } from './sealed/world.ts';

/** A value that changes: `next` is called now and after every change until the returned function is called. */
export type LiveQuery<T> = (
  next: (value: T) => void,
  fail: (why: StoreProblemKey) => void,
) => () => void;

/** So often in a row a lock may be set or taken off between two looks. */
const MOST_TURNS = 5;

/**
 * A query that runs again whenever what it read has changed, in this page or another. Besides the query's own
 * failures it reports that a newer version has taken the store away: Dexie would then just go quiet.
 */
export const live =
  <T>(db: Store, query: () => Promise<T>): LiveQuery<T> =>
  (next, fail) => {
    const stopped = new AbortController();
    let turned = 0;
    const failed = (error: unknown): void => {
      if (stopped.signal.aborted) return;
      // The lock was set or taken off meanwhile: asked again, the other way. A store that is neither says so in the end.
      if (!(error instanceof VaultChanged) || ++turned > MOST_TURNS) {
        fail(problemOf(error));
        return;
      }
      db.lock.isBehind = true;
      opened(db).then(start, failed);
    };
    const takenAway = (): void => fail('errors.storeOutdated');

    const start = (): void => {
      if (stopped.signal.aborted) return;
      const given = (value: T): void => {
        turned = 0;
        next(value);
      };
      const running = liveQuery(query).subscribe({ next: given, error: failed });
      db.on('versionchange').subscribe(takenAway);
      stopped.signal.addEventListener('abort', () => {
        running.unsubscribe();
        db.on('versionchange').unsubscribe(takenAway);
      });
    };
    opened(db).then(start, failed);
    return () => stopped.abort();
  };
