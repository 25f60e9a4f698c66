import {
  ACTIONS_BY,
  type ActionCounts,
  type ActionsBy,
  actionRows,
  addActions,
  countActions,
} from './common-actions.ts';
import { addEndings, countEndings, type EndingCounts, endingRows } from './endings.ts';
import type { InsightLearners, Period } from './records.ts';
import { type SlipCounts, slips } from './slips.ts';
import type { InsightRow } from './tables.ts';
import { type WaitDays, waitDays, waitsOf } from './waits.ts';

/** Every question answered, for one time. */
export interface InsightAnswers {
  actions: Record<ActionsBy, InsightRow[]>;
  endings: InsightRow[];
  waits: ReturnType<typeof waitsOf>;
  slips: SlipCounts;
}

/**
 * Answers every question. Each learner is counted by themselves and added up: a college's records at once would keep the page for seconds.
 * @param learners what is known of each; all of one learner together
 * @param none what has no theme, course or criterion is called
 * @param pause waited for after each learner, so that the page can draw and answer
 */
export async function answersTo(
  learners: InsightLearners,
  period: Period,
  none: Record<ActionsBy, string>,
  pause: () => Promise<void>,
): Promise<InsightAnswers> {
  const actions: Record<ActionsBy, ActionCounts> = {
    theme: new Map(),
    course: new Map(),
    criterion: new Map(),
  };
  const endings: EndingCounts = new Map();
  const waits: WaitDays = { toTarget: [], toFollowUp: [] };
  const slipped: SlipCounts = { never: 0, once: 0, often: 0 };
  for (const records of learners) {
    for (const by of ACTIONS_BY) addActions(actions[by], countActions(records, by, period));
    addEndings(endings, countEndings(records, period));
    const { toTarget, toFollowUp } = waitDays(records, period);
    waits.toTarget.push(...toTarget);
    waits.toFollowUp.push(...toFollowUp);
    const { never, once, often } = slips(records, period);
    slipped.never += never;
    slipped.once += once;
    slipped.often += often;
    await pause();
  }
  const rowsBy = (by: ActionsBy) => actionRows(actions[by], none[by]);
  return {
    actions: { theme: rowsBy('theme'), course: rowsBy('course'), criterion: rowsBy('criterion') },
    endings: endingRows(endings),
    waits: waitsOf(waits),
    slips: slipped,
  };
}
