import { expect, test } from 'vitest';
import { textAt } from '#utils/domain/span.ts';
import { analyse } from '#utils/feedback/analyse.ts';

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
  const text = 'You must add references. You must cite Tuckman. Label the axes. Tidy the bench.';
  expect(firstOf(text)).toEqual(['You must add references.', 'Label the axes.', 'Tidy the bench.']);
});

test('an umbrella remark gives way to a plain one', () => {
  expect(firstOf('More detail. Label the axes. Sign the log. Draw the valve.')).not.toContain(
    'More detail.',
  );
});

test('nothing to do, no priorities', () => {
  expect(firstOf('Well done! Merit overall.')).toEqual([]);
});
