import type { Snooze } from '#utils/domain/snooze.ts';
import type { Totals } from '#utils/domain/totals.ts';
import type { Say } from '#utils/i18n/t.ts';
import type { ReasonName, Today, TodayRule } from './rule.ts';
import { todayRules } from './rules/all.ts';

/** Why a learner is on Today, in words. */
export interface Reason {
  name: ReasonName;
  say: Say;
}

/** The values of a learner that lie in a rule's range today. */
function counted(rule: TodayRule, totals: Totals, today: Today): string[] {
  const { from, before } = rule.range(today);
  return rule
    .values(totals)
    .filter((value) => (from === null || value >= from) && (before === null || value < before));
}

/** Everything that speaks for looking at this learner today, gravest first; none = not on Today. */
export const reasonsFor = (totals: Totals, today: Today): Reason[] =>
  todayRules.flatMap((rule) => {
    const values = counted(rule, totals, today);
    return values.length === 0 ? [] : [{ name: rule.name, say: rule.say(values, today) }];
  });

/** What a mentor who puts this learner off has seen: by fact, the latest value that counts. */
export function seenIn(totals: Totals, today: Today): Snooze['covers'] {
  const covers: Snooze['covers'] = {};
  for (const rule of todayRules) {
    const last = counted(rule, totals, today).at(-1);
    if (last !== undefined && last > (covers[rule.fact] ?? '')) covers[rule.fact] = last;
  }
  return covers;
}

/** Put off, and nothing has come up since that the mentor had not seen then. */
export const isSnoozed = (totals: Totals, snooze: Snooze, today: Today): boolean =>
  today.day < snooze.until &&
  Object.entries(seenIn(totals, today)).every(
    ([fact, value]) =>
      value <= (Object.entries(snooze.covers).find(([f]) => f === fact)?.[1] ?? ''),
  );

/**
 * Who comes first: by the gravest reason, then by how long it has held, then (of one day; moments hardly ever meet) by who
 * has waited longest for a word, then by id. Not by name: the store finds them in this order without reading everybody.
 */
export function placeOf(totals: Totals, today: Today): [number, string, string, string] | null {
  const rank = todayRules.findIndex((rule) => counted(rule, totals, today).length > 0);
  const rule = todayRules[rank];
  if (!rule) return null;
  const isOfDays = rule.field === 'firstDue' || rule.field === 'firstReview';
  const waiting = isOfDays ? (totals.contactSince ?? '') : '';
  return [rank, totals[rule.field] ?? '', waiting, totals.learnerId];
}
