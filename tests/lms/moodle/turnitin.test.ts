import { expect, test } from 'vitest';
import { readFixture } from './fixture-pages.ts';

/** The link to Turnitin's own comments, by the class that its plugin gives it; the rest is made up. */
const link = (doc: Document) =>
  doc
    .querySelector('[role="main"]')
    ?.insertAdjacentHTML(
      'beforeend',
      '<div><div class="pp_grademark_open grademark_123_611" tabindex="0" role="link">x</div></div>',
    );

test.each([
  'learner-marked',
  'learner-grade-only',
  'learner-unmarked',
  'grader-rubric',
  'grader-unmarked',
  'grading-list',
] as const)('%s says that there may be comments in Turnitin', (name) => {
  const plain = readFixture(name);
  expect(plain.notes).not.toContain('feedback-elsewhere');
  const linked = readFixture(name, link);
  expect(linked.notes).toContain('feedback-elsewhere');
  expect(linked.items).toEqual(plain.items);
});
