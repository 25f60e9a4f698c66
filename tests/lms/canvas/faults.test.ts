// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { faultOf } from '#utils/lms/canvas/answers.ts';
import { readCanvas } from '#utils/lms/canvas/read.ts';
import { answer, blank, gathered, paths, readOne, submission } from './support.ts';

const html = { contentType: 'text/html' };
const unauthorized = { status: 'unauthorized', errors: [{ message: 'not yours' }] };

const faults = [
  ['logged-out', { status: 'unauthenticated', errors: [] }, { status: 401 }],
  ['logged-out', '<!DOCTYPE html><form><input type="password"></form>', html],
  ['logged-out', '\n <html lang="en">', { ...html, status: 401 }],
  ['logged-out', '', { status: 0, redirected: true }],
  ['logged-out', '{}', { redirected: true }],
  ['no-right', unauthorized, { status: 403 }],
  ['no-right', unauthorized, { status: 401 }],
  [
    'no-right',
    { errors: [{ message: 'user not authorized to perform that action' }] },
    { status: 401 },
  ],
  ['no-right', 'Forbidden', { status: 403 }],
  ['not-found', { errors: [] }, { status: 404 }],
  ['throttled', '403 Forbidden (Rate Limit Exceeded)\n', { status: 403 }],
  ['throttled', '', { status: 429 }],
  ['no-answer', '', { status: 0 }],
  ['bad-answer', '<html>', { ...html, status: 502 }],
  ['bad-answer', '{"id": "5', {}],
  ['bad-answer', '', {}],
] as const;

describe('an answer that holds nothing to read', () => {
  test.each(faults)('is named: %s %j %j', (fault, body, over) => {
    const faulty = answer(paths.submission, body, over);
    expect(faultOf(faulty)).toBe(fault);
    const reading = readCanvas(gathered([faulty]), blank());
    expect(reading).toMatchObject({ answer: 'layout-changed', missing: [fault], items: [] });
    expect(reading.subjects).toEqual([{ name: 'Ada Pupil', userId: null, idNumber: null }]);
  });

  test.each(faults)('loses nothing when it is only the assignment: %s %j %j', (_, body, over) => {
    const reading = readOne(submission(), {}, [answer(paths.assignment, body, over)]);
    expect(reading).toMatchObject({ answer: 'feedback', missing: [] });
    expect(reading.items[0]).toMatchObject({ text: 'Label both axes.', work: null });
  });
});

test('older Canvas’s `while(1);` is no fault', () => {
  const reading = readOne(`while(1);${JSON.stringify(submission())}`);
  expect(reading.items).toHaveLength(1);
});

describe('JSON that does not fit is named by request and field', () => {
  const { submission_comments: _, ...uncommented } = submission();
  test.each([
    ['submission.user_id', submission({ user_id: 21070000000000000 })],
    ['submission.grader_id', submission({ grader_id: 3.5 })],
    ['submission.id', submission({ id: 'x' })],
    ['submission.submission_comments', submission({ submission_comments: 'none' })],
    ['submission.submission_comments', uncommented],
    [
      'submission.submission_comments.0.comment',
      submission({ submission_comments: [{ id: 1, comment: 5 }] }),
    ],
    ['submission', []],
    ['submission', null],
  ])('%s', (missing, work) => {
    expect(readOne(work)).toMatchObject({
      answer: 'layout-changed',
      missing: [missing],
      items: [],
    });
  });
});

describe('no answer at all', () => {
  test.each([
    ['learner-not-chosen', { urlStudentId: null }],
    ['learner-changing', {}],
    ['learner-changing', { urlStudentId: null, anonymous: true }],
  ])('is %s', (why, over) => {
    expect(readCanvas(gathered([], over), blank())).toMatchObject({
      answer: 'layout-changed',
      missing: [why],
      notes: [why],
      subjects: [],
    });
  });

  test('on a page that is none of ours', () => {
    expect(readCanvas(gathered([], {}, ''), blank()).answer).toBe('not-a-feedback-page');
  });
});
