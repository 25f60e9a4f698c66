import { expect, test } from 'vitest';
import type { Unit, UnitFlag } from '#utils/feedback/types.ts';
import { figuresOf, intervalOf } from './figures.ts';
import { inventedIn } from './invented.ts';
import { summed, tallyOf } from './tally.ts';

const unit = (
  start: number,
  end: number,
  label: 'praise' | 'action',
  flags: UnitFlag[] = [],
): Unit => ({
  span: { start, end },
  label,
  actionable: label === 'action',
  confidence: 1,
  why: [],
  flags,
});
const text = 'Neat work. Sign the log by Friday.';
const gold = {
  text,
  units: [
    { start: 0, end: 10, label: 'praise' as const, actionable: false, due: null },
    { start: 11, end: 34, label: 'action' as const, actionable: true, due: '2026-11-27' },
  ],
};
const step = (words: string, due?: string) => ({
  ...{
    text: words,
    firstPerson: '',
    kind: 'step' as const,
    unit: 1,
    sources: [{ start: 11, end: 34 }],
  },
  ...(due ? { due } : {}),
});
const analysis = (steps: ReturnType<typeof step>[]) => ({
  units: [unit(0, 10, 'praise'), unit(11, 34, 'action')],
  steps,
  priorities: [1],
});

test('what is right counts as right', () => {
  const { scores, shares } = figuresOf(
    tallyOf(gold, analysis([step('Sign the log by Friday.', '2026-11-27')])),
  );
  expect(scores.actionable).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  expect(shares).toMatchObject({ spansExact: 1, praiseShownAsToDo: 0, issuesWithStep: 1 });
  expect(shares).toMatchObject({ datesExact: 1, inventedSteps: 0, topThree: null });
});

test('what is shown as sure is counted by itself, and what stands only among the unsure', () => {
  const own = (first: Unit, second: Unit) =>
    figuresOf(tallyOf(gold, { units: [first, second], steps: [], priorities: [] }));
  const sureOfPraise = own(unit(0, 10, 'action'), unit(11, 34, 'action', ['unsure']));
  expect(sureOfPraise.scores.actionable).toMatchObject({ tp: 1, fp: 1, fn: 0 });
  expect(sureOfPraise.scores.sure).toMatchObject({ tp: 0, fp: 1, fn: 1, precision: 0 });
  expect(sureOfPraise.shares).toMatchObject({ toDoShownSure: 0.5, issuesOnlyUnsure: 1 });

  const sureOfIssue = own(unit(0, 10, 'action', ['unsure']), unit(11, 34, 'action'));
  expect(sureOfIssue.scores.sure).toMatchObject({ tp: 1, fp: 0, fn: 0, precision: 1 });
  expect(sureOfIssue.shares).toMatchObject({ toDoShownSure: 0.5, issuesOnlyUnsure: 0 });

  // A part of it that is sure is enough; what was not found at all stands nowhere.
  const inTwo = own(unit(11, 19, 'action'), unit(20, 34, 'action', ['unsure']));
  expect(inTwo.shares.issuesOnlyUnsure).toBe(0);
  const missed = own(unit(0, 10, 'praise'), unit(11, 34, 'praise'));
  expect(missed.shares).toMatchObject({ toDoShownSure: null, issuesOnlyUnsure: 0 });
});

test('a step with a number, a day or a name of its own has invented it', () => {
  expect(inventedIn('Sign the log 2 times.', 'Sign the log.')).toEqual(['2']);
  expect(inventedIn('Sign it by Monday.', 'Sign it.')).toEqual(['Monday']);
  expect(inventedIn('Add the log for M2.', 'M2 needs a log.')).toEqual([]);
});

test('tallies add up, and the interval holds the score', () => {
  const one = tallyOf(gold, analysis([]));
  expect(summed([one, one]).decisions.actionable.tp).toBe(2);
  expect(intervalOf([one, one], 'actionable')).toEqual([1, 1]);
  expect(intervalOf([one], 'actionable')).toBeNull();
});
