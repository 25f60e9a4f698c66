import { describe, expect, test } from 'vitest';
import { analyse } from '#utils/feedback/analyse.ts';
import { asksByDay } from '#utils/feedback/dates/asks-by-day.ts';

describe('a day by which something is to be there', () => {
  test.each([
    ['New card 7 by Tuesday', true],
    ['full report back in by 3.2.27', true],
    ['Worming counts due Monday', true],
    ['You have until 27 May to provide the statement', true],
    ['Section down by 1.20', false],
    ["I'll have it marked by Friday", false],
    ['The hardship fund closes by 4 May', false],
    ['It was due on the 13th', false],
    ['Your assessor is in on Tuesday', false],
    ['by hand', false],
  ])('%s: %s', (words, asks) => expect(asksByDay(words)).toBe(asks));

  test('is something to do, with that day', () => {
    const { units, steps } = analyse('Great work.\nNew card 7 by Tuesday 17 November.', {
      markedOn: '2026-11-10',
    });
    expect(units.at(-1)).toMatchObject({ actionable: true });
    expect(steps.at(-1)).toMatchObject({ due: '2026-11-17' });
  });
});
