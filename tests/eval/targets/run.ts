import { evaluateTargets as evaluate, type RuleScore } from '#utils/targets/evaluate.ts';
import { blindOne } from './blind-one.ts';
import { blindTwo } from './blind-two.ts';
import { context } from './context.ts';
import { tuned } from './tuned.ts';
import { unseen } from './unseen.ts';

/** `blind` sets were labelled before any rule had run on them; `unseen` has not been looked at since either. */
export const sets = { tuned, 'blind-1': blindOne, 'blind-2': blindTwo, unseen };

/** Precision and recall of every rule, on all sets or on one of them. */
export const evaluateTargets = (only?: keyof typeof sets): RuleScore[] =>
  evaluate(only ? sets[only] : Object.values(sets).flat(), context);
