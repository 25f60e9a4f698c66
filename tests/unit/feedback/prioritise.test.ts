import { describe, expect, test } from 'vitest';
import { textAt } from '#utils/domain/span.ts';
import { analyse } from '#utils/feedback/analyse.ts';
import { rankPoints } from '#utils/feedback/prioritise.ts';

const firstOf = (text: string): string[] => {
  const { units, priorities } = analyse(text);
  return priorities.map((index) => {
    const unit = units[index];
    return unit ? textAt(text, unit.span) : '';
  });
};

test('what blocks a criterion first, slips of spelling last', () => {
  const text =
    'Check your spelling. Perhaps add a photo. P3 is not met because the survey is missing. You must sign the log. Label the axes.';
  expect(firstOf(text)).toEqual([
    'P3 is not met because the survey is missing.',
    'You must sign the log.',
    'Label the axes.',
  ]);
});

test('one per theme while there are others', () => {
  const text = 'You must add references. You must cite Tuckman. Label the axes. Draw the valve.';
  expect(firstOf(text)).toEqual(['You must add references.', 'Label the axes.', 'Draw the valve.']);
});

test('an umbrella remark gives way to a plain one', () => {
  expect(firstOf('More detail. Label the axes. Sign the log. Draw the valve.')).not.toContain(
    'More detail.',
  );
});

test('nothing to do, no priorities', () => {
  expect(firstOf('Well done! Merit overall.')).toEqual([]);
});

const reasonsOf = (text: string, markedOn?: string) =>
  analyse(text, markedOn ? { markedOn } : {}).steps.map(({ reasons = [] }) =>
    reasons.map(({ kind, criterion }) => (criterion ? `${kind} ${criterion}` : kind)),
  );

test('why a point comes first is told as data', () => {
  expect(reasonsOf('M2 has not been met because the survey is missing. Label the axes.')).toEqual([
    ['blocks M2', 'missing'],
    [],
  ]);
  expect(reasonsOf('You must wear goggles at the grinder.')).toEqual([['safety', 'must']]);
  expect(reasonsOf('Targets:\n- Resubmit by Friday.', '2026-11-23')).toEqual([['target', 'date']]);
  expect(
    reasonsOf(
      'Add two Harvard references. Draw the valve. Check the Harvard references in task 2.',
    ),
  ).toEqual([['said-twice'], [], ['said-twice']]);
});

test('criteria of a step come from the point itself or from the heading above', () => {
  const criteria = (text: string) =>
    analyse(text).steps.map((step) => step.criteria?.map(({ code }) => code) ?? []);
  expect(criteria('To reach M2, compare the two.')).toEqual([['M2']]);
  expect(criteria('P3:\nLabel the axes.\nM1:\nAdd a source.')).toEqual([['P3'], ['M1']]);
  expect(criteria('AC 1.3 - label the axes.')).toEqual([['AC 1.3']]);
  expect(criteria('Cut it 1.3 m long. Use the D10 bit on page 4.')).toEqual([[], ['D10']]);
  for (const { criteria: links = [] } of analyse('To reach M2, compare the two.').steps)
    expect(links.map(({ at }) => 'To reach M2, compare the two.'.slice(at.start, at.end))).toEqual([
      'M2',
    ]);
});

test('what says again what a point before it said comes after the rest', () => {
  const points = [
    { words: 'Your next step is to split the booking table', underTarget: true, isQuestion: false },
    {
      words: 'The booking table has a group twice: split it',
      underTarget: true,
      isQuestion: false,
    },
    { words: 'Write five tests', underTarget: false, isQuestion: false },
  ];
  expect(rankPoints(points).map(({ words }) => words.slice(0, 9))).toEqual([
    'Your next',
    'Write fiv',
    'The booki',
  ]);
});

describe('what may not ask for anything', () => {
  const point = (words: string, isUnsure = false) => ({
    words,
    underTarget: false,
    isQuestion: false,
    isUnsure,
  });
  const order = (...points: ReturnType<typeof point>[]) =>
    rankPoints(points).map(({ words }) => words);

  test('comes after a second sure point on one theme', () => {
    const [first, second] = ['You must add references.', 'Cite Tuckman.'];
    expect(order(point('You must sign it.', true), point(first), point(second))).toEqual([
      first,
      second,
      'You must sign it.',
    ]);
  });

  test('does not make a sure point on its theme the second one', () => {
    const unsure = 'You must add references to every single page of the report.';
    expect(order(point(unsure, true), point('Cite Tuckman.'), point('Tidy up.'))).toEqual(
      order(point('', true), point('Cite Tuckman.'), point('Tidy up.')).with(2, unsure),
    );
  });
});
