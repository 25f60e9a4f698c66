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

/**
 * A query that runs again whenever what it read has changed, in this page or another. Besides the query's own
 * failures it reports that a newer version has taken the store away: Dexie would then just go quiet.
 */
export const live =
  <T>(db: Store, query: () => Promise<T>): LiveQuery<T> =>
  (next, fail) => {
    const stopped = new AbortController();
    const failed = (error: unknown): void => {
      if (stopped.signal.aborted) return;
      if (error instanceof VaultChanged) db.lock.isBehind = true;
      // The lock was set or taken off meanwhile: asked again, the other way.
      if (error instanceof VaultChanged) opened(db).then(start, failed);
      else fail(problemOf(error));
    };
    const takenAway = (): void => fail('errors.storeOutdated');

    const start = (): void => {
      if (stopped.signal.aborted) return;
      const running = liveQuery(query).subscribe({ next, error: failed });
      db.on('versionchange').subscribe(takenAway);
      stopped.signal.addEventListener('abort', () => {
        running.unsubscribe();
        db.on('versionchange').unsubscribe(takenAway);
      });
    };
    opened(db).then(start, failed);
    return () => stopped.abort();
  };
