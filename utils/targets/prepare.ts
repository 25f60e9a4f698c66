import { emptyWording } from '#utils/domain/target.ts';
import { allRules } from './rules/all.ts';
import { step } from './rules/example-step.ts';
import type { CheckContext } from './types.ts';

/** Something for every list to be looked up in, and a day to look at. */
const SAMPLE = {
  ...emptyWording(),
  statement: 'Improve my writing, and add two sources to the essay by Friday.',
  steps: [step('Read the feedback again')],
  evidence: 'My tutor has seen the essay.',
  due: '2026-11-27',
};
const CONTEXT: CheckContext = { today: '2026-11-23', openTargets: 0, deadline: null, holidays: [] };

/**
 * Makes the target check ready for its first target, one rule at a time: its lists of words are made when they are first looked
 * through, and the first key typed need not wait for them. No finding depends on it.
 */
export function* preparingCheck(): Generator<void> {
  for (const rule of allRules) {
    rule.check(SAMPLE, CONTEXT);
    yield;
  }
}
