import { themeOf } from '#utils/feedback/prioritise.ts';
import type { InsightRecords } from './records.ts';

type Target = InsightRecords['targets'][number];

// Kept by record: it is asked for at each change of the time or the grouping.
const kept = new WeakMap<Target, { theme: string | null }>();

/** What a target is about by its words and the teacher's, in the engine's names; `null` = nothing that has a name. */
export function themeOfTarget(target: Target): string | null {
  const known = kept.get(target);
  if (known) return known.theme;
  const words = [target.statement, ...target.sources.map(({ quote }) => quote)];
  const theme = words.map(themeOf).find((one) => one !== null) ?? null;
  kept.set(target, { theme });
  return theme;
}
