import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { Totals } from '#utils/domain/totals.ts';
import { unsentOf } from '#utils/domain/unsent.ts';
import { standingOf } from '#utils/today/standing.ts';
import type { Store } from './db.ts';
import { startingWith } from './learner-queries.ts';

/** The tables that a recount reads and writes: whoever changes one of the first five counts again in the same transaction. */
export const countedTables = (db: Store) => [
  db.learners,
  db.targets,
  db.log,
  db.questions,
  db.sent,
  db.totals,
];

/** All that a learner's totals are counted from, but the learner. */
function recordsOf(db: Store, learnerId: RecordId) {
  const [from, to] = startingWith(learnerId);
  return Promise.all([
    db.targets.where('[learnerId+status]').between(from, to).toArray(),
    db.log.where('[learnerId+at]').between(from, to).toArray(),
    db.questions.where('[learnerId+state]').between(from, to).toArray(),
    db.sent.where('learnerId').equals(learnerId).toArray(),
  ]);
}

type Records = Awaited<ReturnType<typeof recordsOf>>;

function standing(learner: Learner, [targets, log, questions, marks]: Records): Totals {
  const records = { learner, targets, log, questions };
  return standingOf({ ...records, unsent: unsentOf(records, marks) });
}

/** Says anew how one learner stands, inside the caller's transaction over `countedTables`. One who is gone has no totals. */
export async function recount(db: Store, learnerId: RecordId): Promise<void> {
  const [learner, records] = await Promise.all([
    db.learners.get(learnerId),
    recordsOf(db, learnerId),
  ]);
  if (learner) await db.totals.put(Totals.parse(standing(learner, records)));
  else await db.totals.delete(learnerId);
}

/** So many learners are counted at once: enough to keep the database busy, few enough to hold. */
const AT_ONCE = 100;

/**
 * The same for very many learners, whose totals are put back some hundred at a time: told of one by one, each open page would have as many keys to go
 * through as there are learners.
 * @param tell is told how many are counted, and of how many
 */
export async function recountAll(
  db: Store,
  learnerIds: Iterable<RecordId>,
  tell: (done: number, total: number) => void = () => {},
): Promise<void> {
  const ids = [...new Set(learnerIds)];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const learners = await db.learners.bulkGet(some);
    const counted = await Promise.all(
      learners.map(async (one) => (one ? standing(one, await recordsOf(db, one.id)) : null)),
    );
    await db.totals.bulkPut(counted.flatMap((one) => (one ? [Totals.parse(one)] : [])));
    await db.totals.bulkDelete(some.filter((_, place) => !learners[place]));
    tell(at + some.length, ids.length);
  }
}

/** Counts every learner who has no totals: after an upgrade that asks more of them, nobody has. Goes on where it was stopped. */
export async function recountMissing(db: Store): Promise<void> {
  const [learners, counted] = await Promise.all([db.learners.count(), db.totals.count()]);
  if (learners === counted) return;
  const known = new Set(await db.totals.toCollection().primaryKeys());
  const ids = await db.learners.toCollection().primaryKeys();
  for (const id of ids.filter((one) => !known.has(one)))
    await db.transaction('rw', countedTables(db), () => recount(db, id));
}
