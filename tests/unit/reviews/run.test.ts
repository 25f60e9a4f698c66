import { describe, expect, test } from 'vitest';
import {
  answerTo,
  atPart,
  beginRun,
  contentOf,
  isAtEnd,
  later,
  minutesOf,
  partsOf,
  readRun,
  wasBroken,
  withAnswer,
} from '#components/reviews/run.ts';
import { shippedChecklists } from '#utils/coaching/checklists.ts';
import { confidenceOf } from '#utils/domain/review.ts';

const [regular] = shippedChecklists;
if (!regular) throw new Error('none is shipped');
const at = (time: string) => `2026-11-23T${time}.000Z`;
const run = beginRun(regular, at('09:00:00'));

describe('the clock of a review', () => {
  test('counts what passes, and not the time the browser was closed', () => {
    const on = later(later(run, at('09:04:00')), at('09:08:00'));
    expect(minutesOf(on)).toBe(8);
    const nextDay = later({ ...on }, '2026-11-24T09:00:00.000Z');
    expect([minutesOf(nextDay), wasBroken(on, '2026-11-24T09:00:00.000Z')]).toEqual([8, true]);
    expect(minutesOf(later(nextDay, '2026-11-24T09:02:00.000Z'))).toBe(10);
  });

  test('never goes back when the device’s clock does', () => {
    expect(later(later(run, at('09:02:00')), at('08:00:00')).spent).toBe(120_000);
  });
});

describe('the parts of a review', () => {
  test('are the stages in the order of a talk, and the summary after them', () => {
    expect(partsOf(run).map(({ stage }) => stage)).toEqual([
      'settle',
      'look-back',
      'scale',
      'feedback',
      'next-step',
      'who-checks',
      'close',
    ]);
    expect(isAtEnd(atPart(run, 6))).toBe(false);
    expect([atPart(run, 99).part, atPart(run, -1).part]).toEqual([7, 0]);
    expect(isAtEnd(atPart(run, 99))).toBe(true);
  });
});

describe('answers', () => {
  const [first] = run.checklist.questions;
  if (!first) throw new Error('no question');

  test('change part by part, and come out in the order of the questions', () => {
    const said = withAnswer(withAnswer(run, first.id, { words: 'A' }), first.id, { ticked: true });
    expect(answerTo(said, first.id)).toMatchObject({ words: 'A', ticked: true, number: null });
    const { answers } = contentOf(said, ' Done ');
    expect(answers.map(({ question }) => question)).toEqual(
      run.checklist.questions.map(({ id }) => id),
    );
  });

  test('the last number said is the one for the confidence line', () => {
    const scales = run.checklist.questions.filter(({ kind }) => kind === 'scale');
    const [one, two] = scales.map(({ id }) => id);
    if (!one || !two) throw new Error('two scales');
    const both = withAnswer(withAnswer(run, two, { number: 8 }), one, { number: 3 });
    expect(confidenceOf(contentOf(both, ''))).toBe(8);
    expect(confidenceOf(contentOf(withAnswer(run, one, { number: 0 }), ''))).toBe(0);
    expect(confidenceOf(contentOf(run, ''))).toBeNull();
  });
});

test('a kept review comes back; anything else is none', () => {
  expect(readRun(JSON.parse(JSON.stringify(run)))).toEqual(run);
  for (const other of [null, {}, { ...run, part: -1 }, { ...run, answers: 'none' }, 'text'])
    expect(readRun(other)).toBeNull();
});
