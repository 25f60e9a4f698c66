import { expect, test } from 'vitest';
import { type ReviewOutcome, reviewSummary } from '#utils/coaching/review-summary.ts';
import { noAnswer } from '#utils/domain/review.ts';
import { idOf } from '../mis/made-up.ts';

const outcome = (change: Partial<ReviewOutcome> = {}): ReviewOutcome => ({
  firstName: 'Amira',
  today: '2026-11-23',
  questions: [
    { id: idOf(1), stage: 'settle', kind: 'words', text: 'What has gone well?' },
    { id: idOf(2), stage: 'close', kind: 'tick', text: 'The learner talked more than I did' },
    { id: idOf(3), stage: 'close', kind: 'scale', text: 'How sure are you?' },
    { id: idOf(4), stage: 'close', kind: 'words', text: 'Anything else?' },
  ],
  answers: [
    { ...noAnswer(idOf(1)), words: 'I handed in\n on time. ' },
    { ...noAnswer(idOf(2)), ticked: true },
    { ...noAnswer(idOf(3)), number: 0 },
    { ...noAnswer(idOf(4)), words: '  ' },
  ],
  lookedAt: [{ statement: 'Add two sources', outcome: 'partly' }],
  open: [
    {
      statement: 'Read page 12',
      due: '2026-11-30',
      steps: [
        { id: idOf(5), text: 'Find it', done: true },
        { id: idOf(6), text: 'Mark one sentence', done: false },
      ],
    },
  ],
  ...change,
});

test('says how targets stood, what the learner said and what comes next', () => {
  expect(reviewSummary(outcome())).toMatchInlineSnapshot(`
    "Hi Amira,
    This is what we talked about on Mon 23 Nov.

    Your targets:
    - Add two sources: partly done

    What you said:
    - What has gone well? I handed in on time.
    - How sure are you? 0 of 10

    What comes next:
    - Read page 12 (by Mon 30 Nov)
      1. Mark one sentence

    Is anything missing or wrong? Tell me, and I will change it."
  `);
});

test('leaves out what is empty', () => {
  const text = reviewSummary(outcome({ answers: [], lookedAt: [], open: [], firstName: ' ' }));
  expect(text.split('\n\n')).toHaveLength(2);
});

test('ticks are the mentor’s own', () => {
  expect(reviewSummary(outcome())).not.toContain('talked more');
});
