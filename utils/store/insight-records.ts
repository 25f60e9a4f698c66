import { Dexie } from 'dexie';
import type { Feedback } from '#utils/domain/feedback.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Instant } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { byId, inPortions, takeInPortions } from './read-in-portions.ts';

/** In the order in which they come where several are of one moment. */
const KINDS: LogEntry['kind'][] = ['follow-up', 'status', 'taken-back'];
const place = ({ kind }: LogEntry): number => KINDS.indexOf(kind);

/** What the numbers need of a target and of feedback; the rest is let go at once. */
export type CountedTarget = Pick<
  Target,
  'id' | 'learnerId' | 'statement' | 'status' | 'course' | 'sources' | 'createdAt'
>;
export interface CountedFeedback extends Pick<Feedback, 'id' | 'learnerId' | 'markedOn'> {
  blocks: Pick<Feedback['blocks'][number], 'criterion'>[];
}

/** What is counted of one learner. */
export interface CountedLearner {
  targets: CountedTarget[];
  feedback: CountedFeedback[];
  /** Oldest first. */
  log: LogEntry[];
}

/** The learners met so far. */
type Met = Map<RecordId, CountedLearner>;

function of(met: Met, learnerId: RecordId): CountedLearner {
  const known = met.get(learnerId) ?? { targets: [], feedback: [], log: [] };
  met.set(learnerId, known);
  return known;
}

/** The follow-ups and changes of state since then: what stands is decided by all that may supersede them. Gives the targets they are about. */
async function readLog(db: Store, since: Instant | null, met: Met): Promise<Set<RecordId>> {
  const about = new Set<RecordId>();
  for (const kind of KINDS)
    await takeInPortions(
      (at) => db.log.where('[kind+at]').between([kind, at || (since ?? '')], [kind, Dexie.maxKey]),
      ({ at }) => at,
      byId,
      (entry) => {
        of(met, entry.learnerId).log.push(entry);
        if (entry.targetId) about.add(entry.targetId);
      },
    );
  return about;
}

const slimTarget = (target: Target): CountedTarget => {
  const { id, learnerId, statement, status, course, sources, createdAt } = target;
  return { id, learnerId, statement, status, course, sources, createdAt };
};

/** Targets set since then, and those that something happened to. Gives the feedback that they were drawn from. */
async function readTargets(
  db: Store,
  since: Instant | null,
  about: Set<RecordId>,
  met: Met,
): Promise<Set<RecordId>> {
  const drawnFrom = new Set<RecordId>();
  const take = (target: Target) => {
    of(met, target.learnerId).targets.push(slimTarget(target));
    for (const { feedbackId } of target.sources) drawnFrom.add(feedbackId);
    about.delete(target.id);
  };
  await takeInPortions(
    (at) => db.targets.where('createdAt').aboveOrEqual(at || (since ?? '')),
    ({ createdAt }) => createdAt,
    byId,
    take,
  );
  for (const ids of inPortions([...about]))
    for (const target of await db.targets.bulkGet(ids)) if (target) take(target);
  return drawnFrom;
}

/** Feedback marked since then, and what those targets were drawn from. */
async function readFeedback(
  db: Store,
  since: Instant | null,
  drawnFrom: Set<RecordId>,
  met: Met,
): Promise<void> {
  const take = ({ id, learnerId, markedOn, blocks }: Feedback) => {
    const slim = {
      id,
      learnerId,
      markedOn,
      blocks: blocks.map(({ criterion }) => ({ criterion })),
    };
    of(met, learnerId).feedback.push(slim);
    drawnFrom.delete(id);
  };
  await takeInPortions(
    (at) => db.feedback.where('markedOn').aboveOrEqual(at || (since ?? '')),
    ({ markedOn }) => markedOn ?? '',
    byId,
    take,
  );
  for (const ids of inPortions([...drawnFrom]))
    for (const feedback of await db.feedback.bulkGet(ids)) if (feedback) take(feedback);
}

const inOrder = ({ log, ...others }: CountedLearner): CountedLearner => ({
  ...others,
  log: log.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : place(a) - place(b))),
});

/**
 * What the caseload's numbers are made of, learner by learner, read a portion at a time. Not one transaction: that would keep others
 * from saving.
 * @param since what happened before it may be left out; `null` = everything
 */
export async function insightRecords(
  db: Store,
  since: Instant | null,
): Promise<{ learners: Iterable<CountedLearner>; hasTargets: boolean }> {
  const met: Met = new Map();
  const about = await readLog(db, since, met);
  await readFeedback(db, since, await readTargets(db, since, about, met), met);
  const hasTargets = (await db.targets.limit(1).primaryKeys()).length > 0;
  return { learners: met.values().map(inOrder), hasTargets };
}
