import type { BackupProblem } from '#utils/backup/problem.ts';

/** The sentences that the store can ask for; keys of the catalogue, so that whoever shows one needs no mapping. */
export type StoreProblemKey =
  | 'errors.storeFull'
  | 'errors.storeBlocked'
  | 'errors.storeOutdated'
  | 'errors.storeMissing'
  | 'errors.storeUpgrade'
  | 'errors.storeFailed'
  | 'errors.storeLocked'
  | 'errors.gone'
  | 'errors.reasonMissing'
  | 'errors.otherLearner'
  | 'errors.twoLearners'
  | 'backup.moved'
  | BackupProblem;

/** A failure that has a sentence. Thrown inside a transaction it takes the whole transaction back. */
export class StoreProblem extends Error {
  readonly say: StoreProblemKey;

  constructor(say: StoreProblemKey, cause?: unknown) {
    super(say, { cause });
    this.name = 'StoreProblem';
    this.say = say;
  }
}

/** Names of Dexie and IndexedDB errors that have a sentence of their own; any other is `storeFailed`. */
const byName: Record<string, StoreProblemKey> = {
  QuotaExceededError: 'errors.storeFull',
  MissingAPIError: 'errors.storeMissing',
  // Firefox where site storage is switched off.
  SecurityError: 'errors.storeMissing',
  VersionError: 'errors.storeOutdated',
  DatabaseClosedError: 'errors.storeOutdated',
};

/** Browsers nest the reason (an aborted transaction holds the full disk in `inner`): this deep is enough. */
const DEEPEST = 5;

/** What an error or what it wraps is called, outermost first. */
function* errorsIn(error: unknown): Generator<Error> {
  let at: unknown = error;
  for (let depth = 0; depth < DEEPEST && at instanceof Error; depth++) {
    yield at;
    at = 'inner' in at && at.inner ? at.inner : at.cause;
  }
}

/** The sentence for anything that a store function threw; never throws itself. */
export function problemOf(error: unknown): StoreProblemKey {
  const chain = [...errorsIn(error)];
  for (const each of chain) if (each instanceof StoreProblem) return each.say;
  // The innermost name is the reason; the outer ones say only that something was closed or aborted.
  for (const each of chain.reverse()) {
    const known = byName[each.name];
    if (known) return known;
  }
  return 'errors.storeFailed';
}

/** The record, or the problem that it is no longer there. */
export function found<T>(record: T | undefined): T {
  if (record === undefined) throw new StoreProblem('errors.gone');
  return record;
}
