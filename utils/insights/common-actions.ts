import { localDay } from '#utils/days/local-day.ts';
import type { InsightRecords, Period } from './records.ts';
import { type InsightRow, largestFirst } from './tables.ts';
import { themeOfTarget } from './themes.ts';

/** What targets can be gathered by. */
export const ACTIONS_BY = ['theme', 'course', 'criterion'] as const;
export type ActionsBy = (typeof ACTIONS_BY)[number];

type Target = InsightRecords['targets'][number];

/** What a target is about, in its words and the teacher's; each once. `null` = nothing that has a name. */
function aboutOf(
  target: Target,
  by: ActionsBy,
  blocks: Map<string, (string | null)[]>,
): (string | null)[] {
  if (by === 'course') return [target.course];
  if (by === 'theme') return [themeOfTarget(target)];
  const criteria = target.sources.map(
    ({ feedbackId, block }) => blocks.get(feedbackId)?.[block] ?? null,
  );
  const named = [...new Set(criteria)].filter((criterion) => criterion !== null);
  return named.length > 0 ? named : [null];
}

/**
 * How many targets are about the same thing, and of how many learners: numbers are targets, then learners. Withdrawn ones
 * do not count. `none` names what has no theme, course or criterion.
 */
export function commonActions(
  { targets, feedback }: InsightRecords,
  by: ActionsBy,
  { from, zone }: Period,
  none: string,
): InsightRow[] {
  const blocks = new Map(
    feedback.map((one) => [one.id, one.blocks.map(({ criterion }) => criterion)]),
  );
  const counted = targets
    .filter(({ status }) => status !== 'withdrawn')
    .filter(({ createdAt }) => from === null || localDay(createdAt, zone) >= from)
    .flatMap((target) => aboutOf(target, by, blocks).map((name) => ({ target, name })));
  const groups = Map.groupBy(counted, ({ name }) => name);
  const rows = [...groups].map(([name, all]) => ({
    isNone: name === null,
    name: name ?? none,
    numbers: [all.length, new Set(all.map(({ target }) => target.learnerId)).size],
  }));
  // What has no name comes last, however much of it there is.
  return [false, true].flatMap((isNone) =>
    largestFirst(
      rows.filter((row) => row.isNone === isNone).map(({ name, numbers }) => ({ name, numbers })),
    ),
  );
}
