import { ACTIONS_BY, type ActionsBy, commonActions } from './common-actions.ts';
import { endings } from './endings.ts';
import type { InsightRecords, Period } from './records.ts';
import { slips } from './slips.ts';
import type { InsightRow } from './tables.ts';
import { readThemes } from './themes.ts';
import { waits } from './waits.ts';

/** Every question answered, for one time. */
export interface InsightAnswers {
  actions: Record<ActionsBy, InsightRow[]>;
  endings: InsightRow[];
  waits: ReturnType<typeof waits>;
  slips: ReturnType<typeof slips>;
}

/**
 * Answers every question, and pauses between one and the next: a college's records would keep the page for seconds.
 * @param none what has no theme, course or criterion is called
 * @param pause resolves when the page has drawn and answered whatever waited
 */
export async function answersTo(
  records: InsightRecords,
  period: Period,
  none: Record<ActionsBy, string>,
  pause: () => Promise<void>,
): Promise<InsightAnswers> {
  await readThemes(records.targets, pause);
  const actions: Record<ActionsBy, InsightRow[]> = { theme: [], course: [], criterion: [] };
  for (const by of ACTIONS_BY) {
    actions[by] = commonActions(records, by, period, none[by]);
    await pause();
  }
  const ended = endings(records, period);
  await pause();
  const waited = waits(records, period);
  await pause();
  return { actions, endings: ended, waits: waited, slips: slips(records, period) };
}
