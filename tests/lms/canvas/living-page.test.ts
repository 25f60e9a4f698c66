// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { gatherCanvas } from '#utils/lms/canvas/gather.ts';
import type { Ask } from '#utils/lms/types.ts';
import { answer, assignment, LEARNER, parse, submission } from './support.ts';

const path = (student: string) =>
  `/courses/4/gradebook/speed_grader?assignment_id=77&student_id=${student}`;
const shown = '<b data-testid="selected-student">Ada Pupil</b>';
const home = location.href;

const canvas: Ask = async (asked) =>
  answer(asked, asked.includes('/submissions/') ? submission() : assignment());

afterEach(() => {
  history.replaceState(null, '', home);
  document.body.innerHTML = '';
});

test('a saved page, which is nowhere, is read where it is said to be', async () => {
  const url = new URL(path(LEARNER), 'https://northbridge.instructure.com');
  const { answers, page } = await gatherCanvas(parse(shown), url, canvas);
  expect(answers).toHaveLength(3);
  expect(page.urlStudentId).toBe(LEARNER);
});

test('the page itself is asked where it is now, without a load in between', async () => {
  history.replaceState(null, '', path(LEARNER));
  document.body.innerHTML = shown;
  const stays = await gatherCanvas(document, new URL(location.href), canvas);
  expect(stays.answers).toHaveLength(3);
  const leaving: Ask = (asked) => {
    history.pushState(null, '', path('9'));
    return canvas(asked);
  };
  const { answers, page } = await gatherCanvas(document, new URL(location.href), leaving);
  expect(answers).toEqual([]);
  expect(page.urlStudentId).toBe('9');
});
