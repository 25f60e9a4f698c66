import { Dexie } from 'dexie';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { Snooze } from '#utils/domain/snooze.ts';
import { byUrgency, type Target } from '#utils/domain/target.ts';
import { OPEN_STATUSES } from '#utils/domain/target-status.ts';
import type { Totals } from '#utils/domain/totals.ts';
import { isSnoozed, type Reason, reasonsFor } from '#utils/today/reasons.ts';
import type { FirstField, Today, TodayRule } from '#utils/today/rule.ts';
import { todayRules } from '#utils/today/rules/all.ts';
import type { Store } from './db.ts';
import { presentSnoozes } from './snoozes.ts';

/** One learner on Today. */
export interface TodayRow {
  learner: Learner;
  totals: Totals;
  /** Gravest first, never empty. */
  reasons: Reason[];
  /** The open targets, most urgent first. */
  targets: Target[];
}

/** The first so many of Today, in order. */
export interface TodayList {
  rows: TodayRow[];
  /** There are more than were asked for. */
  hasMore: boolean;
  /** Put off, soonest back first. */
  snoozed: { learner: Learner; snooze: Snooze }[];
}

/** The index that gives a field in order; of one day, those first who have waited longest for a word. */
const INDEX: Record<FirstField, string> = {
  firstDue: '[firstDue+contactSince]',
  firstReview: '[firstReview+contactSince]',
  slipsSince: 'slipsSince',
  fallingSince: 'fallingSince',
  askedSince: 'askedSince',
  contactSince: 'contactSince',
};

/** The learners for whom a rule holds, in its order, at most `limit`. */
function holding(db: Store, rule: TodayRule, today: Today, limit: number): Promise<Totals[]> {
  const { from, before } = rule.range(today);
  const index = INDEX[rule.field];
  const [lower, upper] = [from ?? Dexie.minKey, before ?? Dexie.maxKey];
  const range = index.startsWith('[')
    ? db.totals.where(index).between([lower], [upper], true, false)
    : db.totals.where(index).between(lower, upper, true, false);
  return range.limit(limit).toArray();
}

/**
 * The first so many who are on Today, in the order of `placeOf`, snoozed ones left out: rule after rule from the indexes,
 * so that nobody else is read.
 */
async function firstTotals(
  db: Store,
  today: Today,
  limit: number,
  snoozes: Map<RecordId, Snooze>,
): Promise<Totals[]> {
  const seen = new Set<RecordId>();
  const first: Totals[] = [];
  for (const rule of todayRules) {
    // Those seen before and those put off may stand in front of the ones that are wanted.
    const enough = limit - first.length + seen.size + snoozes.size;
    for (const totals of await holding(db, rule, today, enough)) {
      if (seen.has(totals.learnerId)) continue;
      seen.add(totals.learnerId);
      const snooze = snoozes.get(totals.learnerId);
      if (!snooze || !isSnoozed(totals, snooze, today)) first.push(totals);
      if (first.length === limit) return first;
    }
  }
  return first;
}

async function openTargets(db: Store, ids: RecordId[]): Promise<Map<RecordId, Target[]>> {
  const keys = ids.flatMap((id) => OPEN_STATUSES.map((status) => [id, status]));
  // One request for each rather than `anyOf`, which goes from record to record.
  const found = await Promise.all(
    keys.map((key) => db.targets.where('[learnerId+status]').equals(key).toArray()),
  );
  return Map.groupBy(found.flat().sort(byUrgency), ({ learnerId }) => learnerId);
}

async function learnersBy(db: Store, ids: RecordId[]): Promise<Map<RecordId, Learner>> {
  const learners = await db.learners.bulkGet(ids);
  return new Map(learners.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}

/** Those of the present snoozes that keep somebody off Today. */
async function putOff(db: Store, today: Today, snoozes: Map<RecordId, Snooze>) {
  const ids = [...snoozes.keys()];
  const [totals, learners] = await Promise.all([db.totals.bulkGet(ids), learnersBy(db, ids)]);
  return totals
    .flatMap((one) => {
      const [snooze, learner] = [
        snoozes.get(one?.learnerId ?? ''),
        learners.get(one?.learnerId ?? ''),
      ];
      const isOff =
        one && snooze && reasonsFor(one, today).length > 0 && isSnoozed(one, snooze, today);
      return isOff && learner ? [{ learner, snooze }] : [];
    })
    .sort((a, b) => a.snooze.until.localeCompare(b.snooze.until));
}

/** Who first, and why: the first `limit` of everybody whom a rule names today. */
export async function todayList(db: Store, today: Today, limit: number): Promise<TodayList> {
  const snoozes = await presentSnoozes(db, today.day);
  const all = await firstTotals(db, today, limit + 1, snoozes);
  const shown = all.slice(0, limit);
  const ids = shown.map(({ learnerId }) => learnerId);
  const [learners, targets, snoozed] = await Promise.all([
    learnersBy(db, ids),
    openTargets(db, ids),
    putOff(db, today, snoozes),
  ]);
  const rows = shown.flatMap((totals) => {
    const learner = learners.get(totals.learnerId);
    const reasons = reasonsFor(totals, today);
    return learner ? [{ learner, totals, reasons, targets: targets.get(learner.id) ?? [] }] : [];
  });
  return { rows, hasMore: all.length > shown.length, snoozed };
}

/** How many learners have a target due, overdue or to be looked at today and are not put off: the number on the button. */
export async function countDue(db: Store, today: Today): Promise<number> {
  const due = todayRules.filter(({ fact }) => fact === 'due' || fact === 'review');
  const found = await Promise.all(due.map((rule) => holding(db, rule, today, Infinity)));
  const snoozes = await presentSnoozes(db, today.day);
  const learners = new Map(found.flat().map((totals) => [totals.learnerId, totals]));
  return [...learners.values()].filter((totals) => {
    const snooze = snoozes.get(totals.learnerId);
    return !snooze || !isSnoozed(totals, snooze, today);
  }).length;
}
