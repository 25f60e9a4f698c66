import { Dexie, type Table } from 'dexie';
import type { Feedback } from '#utils/domain/feedback.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Instant } from '#utils/domain/time.ts';
import type { Store } from './db.ts';

/** As many records as are handed over in a few milliseconds: between portions the page draws and answers. */
const PORTION = 1000;
/** In the order in which they come where several are of one moment. */
const KINDS: LogEntry['kind'][] = ['follow-up', 'status', 'taken-back'];
const place = ({ kind }: LogEntry): number => KINDS.indexOf(kind);

/** What the numbers need of a target and of feedback; the rest is let go at once. */
export type CountedTarget = Pick<
  Target,
  'id' | 'learnerId' | 'statement' | 'status' | 'course' | 'sources' | 'createdAt'
>;
export interface CountedFeedback extends Pick<Feedback, 'id' | 'markedOn'> {
  blocks: Pick<Feedback['blocks'][number], 'criterion'>[];
}

/** Records with these keys (`null` = all), a portion at a time. Not one transaction: that would keep others from saving. */
async function inPortions<T extends { id: RecordId }>(
  table: Table<T, RecordId>,
  keys: RecordId[] | null,
  take: (record: T) => void,
): Promise<void> {
  for (let at = 0; keys && at < keys.length; at += PORTION)
    for (const one of await table.bulkGet(keys.slice(at, at + PORTION))) if (one) take(one);
  for (let after = '', isMore = keys === null; isMore; ) {
    const portion = await table.where(':id').above(after).limit(PORTION).toArray();
    portion.forEach(take);
    after = portion.at(-1)?.id ?? after;
    isMore = portion.length === PORTION;
  }
}

/** The follow-ups and changes of state since then, oldest first: what stands is decided by all that may supersede them. */
async function entries(db: Store, since: Instant | null): Promise<LogEntry[]> {
  const found: LogEntry[] = [];
  const ranges = KINDS.map((kind) =>
    db.log.where('[kind+at]').between([kind, since ?? Dexie.minKey], [kind, Dexie.maxKey]),
  );
  const keys =
    since === null ? null : (await Promise.all(ranges.map((range) => range.primaryKeys()))).flat();
  await inPortions(db.log, keys, (entry) => place(entry) >= 0 && found.push(entry));
  return found.sort((a, b) => a.at.localeCompare(b.at) || place(a) - place(b));
}

const slim = ({ id, learnerId, statement, status, course, sources, createdAt }: Target) => ({
  ...{ id, learnerId, statement, status, course, sources, createdAt },
});

/** Targets set since then, and those that something happened to. */
async function targetsSince(
  db: Store,
  since: Instant | null,
  log: LogEntry[],
): Promise<CountedTarget[]> {
  const found: CountedTarget[] = [];
  const set =
    since === null ? null : await db.targets.where('createdAt').aboveOrEqual(since).primaryKeys();
  const happened = log.flatMap(({ targetId }) => targetId ?? []);
  const keys = set && [...new Set([...set, ...happened])];
  await inPortions(db.targets, keys, (target) => found.push(slim(target)));
  return found;
}

/** Feedback marked since then, and what those targets were drawn from. */
async function feedbackSince(
  db: Store,
  since: Instant | null,
  targets: CountedTarget[],
): Promise<CountedFeedback[]> {
  const found: CountedFeedback[] = [];
  const marked =
    since === null ? null : await db.feedback.where('markedOn').aboveOrEqual(since).primaryKeys();
  const sources = targets.flatMap((one) => one.sources.map(({ feedbackId }) => feedbackId));
  const keys = marked && [...new Set([...marked, ...sources])];
  await inPortions(db.feedback, keys, ({ id, markedOn, blocks }) =>
    found.push({ id, markedOn, blocks: blocks.map(({ criterion }) => ({ criterion })) }),
  );
  return found;
}

/**
 * What the caseload's numbers are made of.
 * @param since what happened before it may be left out; `null` = everything
 */
export async function insightRecords(
  db: Store,
  since: Instant | null,
): Promise<{
  targets: CountedTarget[];
  feedback: CountedFeedback[];
  log: LogEntry[];
  hasTargets: boolean;
}> {
  const log = await entries(db, since);
  const targets = await targetsSince(db, since, log);
  const feedback = await feedbackSince(db, since, targets);
  const hasTargets = targets.length > 0 || (await db.targets.limit(1).count()) > 0;
  return { targets, feedback, log, hasTargets };
}
