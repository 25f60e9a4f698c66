import { type InsightRecords, type Period, startOf } from './records.ts';
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

/** How many targets are about a thing, and of how many learners, by its name. */
export type ActionCounts = Map<string | null, { targets: number; learners: number }>;

/** Counts the targets of some learners by what they are about. Withdrawn ones do not count. */
export function countActions(
  { targets, feedback }: InsightRecords,
  by: ActionsBy,
  period: Period,
): ActionCounts {
  const start = startOf(period);
  const blocks = new Map(
    feedback.map((one) => [one.id, one.blocks.map(({ criterion }) => criterion)]),
  );
  const counted = targets
    .filter(({ status }) => status !== 'withdrawn')
    .filter(({ createdAt }) => start === null || createdAt >= start)
    .flatMap((target) => aboutOf(target, by, blocks).map((name) => ({ target, name })));
  const groups = Map.groupBy(counted, ({ name }) => name);
  return new Map(
    [...groups].map(([name, all]) => {
      const learners = new Set(all.map(({ target }) => target.learnerId)).size;
      return [name, { targets: all.length, learners }] as const;
    }),
  );
}

/** Adds what was counted of other learners. */
export function addActions(sum: ActionCounts, more: ActionCounts): void {
  for (const [name, { targets, learners }] of more) {
    const known = sum.get(name) ?? { targets: 0, learners: 0 };
    sum.set(name, { targets: known.targets + targets, learners: known.learners + learners });
  }
}

/** Numbers are targets, then learners. `none` names what has no theme, course or criterion; it comes last, however much of it there is. */
export function actionRows(counts: ActionCounts, none: string): InsightRow[] {
  const rowsOf = (isNone: boolean) =>
    [...counts]
      .filter(([name]) => (name === null) === isNone)
      .map(([name, { targets, learners }]) => ({
        name: name ?? none,
        numbers: [targets, learners],
      }));
  return [false, true].flatMap((isNone) => largestFirst(rowsOf(isNone)));
}
