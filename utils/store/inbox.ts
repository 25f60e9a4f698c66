import type { Feedback } from '#utils/domain/feedback.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { isSameWork } from '#utils/domain/same-marking.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { startingWith } from './learner-queries.ts';
import { found } from './problem.ts';
import { nextRevision } from './revision.ts';

/** Feedback that was seen and not used yet, with whose it is. */
export interface InboxEntry {
  feedback: Feedback;
  learner: Learner;
  /** The same work was marked again after this. */
  isSuperseded: boolean;
}

/** When it was marked, as far as the page said so; else when it was kept. */
const markedAt = ({ markedOn, createdAt }: Feedback): string => markedOn ?? createdAt;

const isLater = (one: Feedback, other: Feedback): boolean =>
  one.id !== other.id && isSameWork(one, other) && one.createdAt > other.createdAt;

/** All versions kept of a learner's work, used ones too. */
const everythingOf = (db: Store, learnerId: RecordId): Promise<Feedback[]> => {
  const [from, to] = startingWith(learnerId);
  return db.feedback.where('[learnerId+createdAt]').between(from, to).toArray();
};

/** Everything new, last marked first. Learners put away are left out. */
export async function inbox(db: Store): Promise<InboxEntry[]> {
  const fresh = await db.feedback.where('state').equals('new').toArray();
  const ids = [...new Set(fresh.map(({ learnerId }) => learnerId))];
  const learners = new Map(
    (await db.learners.bulkGet(ids)).flatMap((one) => (one ? [[one.id, one] as const] : [])),
  );
  const byLearner = new Map(
    await Promise.all(ids.map(async (id) => [id, await everythingOf(db, id)] as const)),
  );
  const entries = fresh.flatMap((feedback) => {
    const learner = learners.get(feedback.learnerId);
    if (!learner || learner.archived) return [];
    const others = byLearner.get(feedback.learnerId) ?? [];
    const isSuperseded = others.some((other) => isLater(other, feedback));
    return { feedback, learner, isSuperseded };
  });
  return entries.sort((a, b) => markedAt(b.feedback).localeCompare(markedAt(a.feedback)));
}

/** Sets unused feedback aside, or puts it back. @throws StoreProblem `errors.gone` */
export async function setAside(
  db: Store,
  id: RecordId,
  isAside: boolean,
  clock: Clock,
): Promise<void> {
  await db.transaction('rw', [db.feedback], async () => {
    const feedback = found(await db.feedback.get(id));
    if (feedback.state === 'used') return;
    const state = isAside ? ('set-aside' as const) : ('new' as const);
    await db.feedback.put({ ...feedback, ...nextRevision(feedback, clock), state });
  });
}
