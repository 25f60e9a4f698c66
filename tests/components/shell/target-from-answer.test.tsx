import { describe, expect, test } from 'vitest';
import { targetFromAnswer } from '#components/shell/target-from-answer.ts';
import { FAKE_NOW } from '#tests/support/fake-records.ts';
import { DOUBTFUL_DAYS, withUnsure } from '#tests/support/unsure-words.ts';
import type { Question } from '#utils/domain/question.ts';
import * as engine from '#utils/feedback/on-demand.ts';

const answered = (answer: string): Question => ({
  id: '00000000-0000-4000-8000-000000000201',
  createdAt: FAKE_NOW,
  updatedAt: FAKE_NOW,
  rev: 1,
  learnerId: '00000000-0000-4000-8000-000000000001',
  targetId: null,
  sources: [],
  quote: 'More depth.',
  teacher: 'Ms Hughes',
  course: null,
  work: null,
  unclear: 'vague',
  text: 'What is meant by depth?',
  sentBy: 'copy',
  state: 'answered',
  answer,
  answeredOn: '2026-11-23',
});
const wordingOf = (answer: string) =>
  targetFromAnswer(engine, answered(answer), [], 'Amira Khan', '2026-11-23').queue[0]?.wording;

describe('a target from what a teacher answered', () => {
  test('holds the step that the answer asks for, by its day', () => {
    expect(wordingOf('You need to sign the log by 14 December 2026.')).toMatchObject({
      statement: 'Sign the log by 14 December 2026.',
      due: '2026-12-14',
    });
  });

  test('holds the answer itself where it may ask for nothing, and still its day', () => {
    const { text } = withUnsure([], 1, DOUBTFUL_DAYS);
    expect(wordingOf(text)).toMatchObject({ statement: text, due: '2026-12-14' });
  });

  test('holds nothing of a personal remark', () => {
    expect(wordingOf('I know things are hard since your mum fell ill.')?.statement).toBe('');
  });
});
