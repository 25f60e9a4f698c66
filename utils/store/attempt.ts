import { ok, type Result, refused } from '#utils/domain/result.ts';
import type { Store } from './db.ts';
import { opened } from './opened.ts';
import { problemOf, type StoreProblemKey } from './problem.ts';

/** Runs one use of the store, opened first. Never rejects: whatever goes wrong comes back as its sentence's key. */
export async function attempt<T>(
  db: Store,
  use: () => PromiseLike<T>,
): Promise<Result<T, StoreProblemKey>> {
  try {
    await opened(db);
    return ok(await use());
  } catch (error) {
    return refused(problemOf(error));
  }
}
