import { expect, test } from 'vitest';
import { dueDayIn } from '#utils/feedback/dates/due-day.ts';
import { dueDayNear } from '#utils/feedback/dates/due-near.ts';
import type { Unit, UnitLabel } from '#utils/feedback/types.ts';

const markedOn = '2026-12-01';

test.each([
  ['cut it in the real cloth by the 14th and stop fiddling', '2026-12-14'],
  ['read the 4th paragraph again', undefined],
  ['re-present the sauce only on 10/12/26.', '2026-12-10'],
  ['evaluation 600 words = 11.12.26, 23:59', '2026-12-11'],
  ['Take that out today, please, before anybody else opens it.', '2026-12-01'],
  ['hand over the jug tomorrow, let it spill', '2026-12-02'],
  ['The model sat today, and the toner ran.', undefined],
  ["bring the drawing tmrw it's not in the folder", '2026-12-02'],
  ['you need to send one with those bits out please, today ideally.', '2026-12-01'],
  ["If you haven't pressed send, press it tonight!", '2026-12-01'],
  ['Bring it on 12th.', '2026-12-12'],
  ['Observed on 12th.', undefined],
  ['One week not signed (w/c 14 Dec).', undefined],
  ['Send it in w/c 14 Dec', '2026-12-14'],
  ['Send six thumbnails before our tutorial on the second of December.', '2026-12-02'],
  ['Rerun with three chips each next Tues P3, Janice has the potatoes.', '2026-12-08'],
  ['The second of the two dates is wrong.', undefined],
  ["The deadline was 14 December so that's gone.", undefined],
])('%s: %s', (sentence, day) => expect(dueDayIn(sentence, { markedOn })?.day).toBe(day));

/** Pieces of `words` given as [words, label]; those labelled action ask for something. */
function near(words: string, parts: [string, UnitLabel][]) {
  let from = 0;
  const spans = parts.map(([part]) => {
    const start = words.indexOf(part, from);
    from = start + part.length;
    return { start, end: from };
  });
  const units = parts.map(
    ([, label], index): Unit => ({
      span: spans[index] ?? { start: 0, end: 0 },
      label,
      actionable: label === 'action',
      confidence: 1,
      why: [],
      flags: [],
    }),
  );
  const judged = spans.map((span) => ({
    segment: { ...span, kind: 'text' as const, section: null, bullet: false },
    verdict: {
      label: 'action' as const,
      actionable: true,
      sensitive: false,
      confidence: 1,
      why: [],
    },
  }));
  return (index: number) => dueDayNear({ words, judged, units, context: { markedOn } }, index);
}

test('the day in the rest of the sentence, cut off as a remark of its own', () => {
  const words = 'Make the two changes, with me by Friday 11 December. See you then.';
  const dayOf = near(words, [
    ['Make the two changes,', 'action'],
    ['with me by Friday 11 December.', 'neutral'],
    ['See you then.', 'neutral'],
  ]);
  expect(dayOf(0)).toBe('2026-12-11');
});

test('not of the next sentence, nor of another point', () => {
  expect(
    near('Make the two changes. In by 11 December.', [
      ['Make the two changes.', 'action'],
      ['In by 11 December.', 'neutral'],
    ])(0),
  ).toBeNull();
  expect(
    near('Make the two changes, redraw it by 11 December', [
      ['Make the two changes,', 'action'],
      ['redraw it by 11 December', 'action'],
    ])(0),
  ).toBeNull();
});

test('the day in the heading above, up to the next heading', () => {
  const words = 'By 11 December:\nthe essay\nthe log\nStrengths:\nthe plan';
  const dayOf = near(words, [
    ['By 11 December:', 'heading'],
    ['the essay', 'action'],
    ['the log', 'action'],
    ['Strengths:', 'heading'],
    ['the plan', 'action'],
  ]);
  expect([dayOf(1), dayOf(2), dayOf(4)]).toEqual(['2026-12-11', '2026-12-11', null]);
});

test('a heading that is only a day still to come, for what stands on its line', () => {
  const words = '11 Dec: Hand over the final report.\nLabel the axes.';
  const of = near(words, [
    ['11 Dec', 'heading'],
    ['Hand over the final report.', 'action'],
    ['Label the axes.', 'action'],
  ]);
  expect([of(1), of(2)]).toEqual(['2026-12-11', null]);
  const past = near('6 Nov: Say why.', [
    ['6 Nov', 'heading'],
    ['Say why.', 'action'],
  ]);
  expect(past(1)).toBeNull();
});
