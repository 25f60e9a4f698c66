import { Correction, LONGEST_WORDS, type Place } from '#utils/domain/correction.ts';
import type { Clock } from '#utils/domain/time.ts';
import { withoutNames } from '#utils/domain/without-names.ts';
import type { Store } from './db.ts';
import { firstRevision, nextRevision } from './revision.ts';

/** A point and where the mentor puts it. */
export interface MovePoint {
  teacher: string | null;
  /** The teacher's words; names are taken out before they are kept. */
  words: string;
  /** The learner's, as far as they are known. */
  names: string[];
  from: Place;
  to: Place;
}

/** A move and what was kept of the same words before it. */
export interface Moved {
  now: Correction;
  before: Correction | null;
}

/** Old ones go first: what a mentor moved years ago says little about today's marking, and sorting compares with each. */
export const KEPT_AT_MOST = 500;

/** Every point moved, oldest first. */
export const allCorrections = (db: Store): Promise<Correction[]> =>
  db.corrections.orderBy('createdAt').toArray();

/** Keeps where a point belongs. The same teacher's same words have one record: moved again, it says the last place. */
export const movePoint = (db: Store, what: MovePoint, clock: Clock): Promise<Moved> =>
  db.transaction('rw', [db.corrections], async () => {
    const { teacher, from, to } = what;
    const words = withoutNames(what.words, what.names).slice(0, LONGEST_WORDS);
    const all = await allCorrections(db);
    const before = all.find((one) => one.teacher === teacher && one.words === words) ?? null;
    const correction = Correction.parse(
      before
        ? { ...before, ...nextRevision(before, clock), to }
        : { ...firstRevision(clock), teacher, words, from, to },
    );
    const over = before ? 0 : all.length + 1 - KEPT_AT_MOST;
    if (over > 0) await db.corrections.bulkDelete(all.slice(0, over).map(({ id }) => id));
    await db.corrections.put(correction);
    return { now: correction, before };
  });

/** Takes a move back: what was kept of the same words until then, if anything, holds again. */
export const takeBackMove = (db: Store, { now, before }: Moved): Promise<void> =>
  db.transaction('rw', [db.corrections], async () => {
    if (before) await db.corrections.put(Correction.parse(before));
    else await db.corrections.delete(now.id);
  });

/** Forgets every point moved. */
export const forgetCorrections = (db: Store): Promise<void> =>
  db.transaction('rw', [db.corrections], () => db.corrections.clear());
