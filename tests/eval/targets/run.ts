import '#utils/i18n/rest-texts.ts';
import { ruleNames } from '#utils/domain/rule-name.ts';
import {
  evaluateTargets as evaluate,
  type LabelledTarget,
  type RuleScore,
} from '#utils/targets/evaluate.ts';
import { blindOne } from './blind-one.ts';
import { blindTwo } from './blind-two.ts';
import { context } from './context.ts';
import { tuned } from './tuned.ts';
import { twentyBlind } from './twenty-blind.ts';
import { twentyTuned } from './twenty-tuned.ts';
import { unseen } from './unseen.ts';

/** `unseen` was labelled when there were eight rules, and nobody has read it since: of the others it says nothing. */
const firstEight = ruleNames.slice(0, 8);

/** `blind` sets were labelled before any rule had run on them; `unseen` has not been looked at since either. */
export const sets = {
  tuned,
  'blind-1': blindOne,
  'blind-2': blindTwo,
  unseen: unseen.map((target) => ({ ...target, judged: firstEight })),
  'twenty-tuned': twentyTuned,
  'twenty-blind': twentyBlind,
} satisfies Record<string, LabelledTarget[]>;

/** Precision and recall of every rule, on all sets or on those named. */
export const evaluateTargets = (...only: string[]): RuleScore[] =>
  evaluate(
    Object.entries(sets).flatMap(([name, set]) =>
      only.length === 0 || only.includes(name) ? set : [],
    ),
    context,
  );

/** How many targets are labelled, and how many of them are good: no rule should speak of them. */
export function countTargets(): { all: number; good: number } {
  const all: LabelledTarget[] = Object.values(sets).flat();
  return { all: all.length, good: all.filter(({ rules }) => rules.length === 0).length };
}
