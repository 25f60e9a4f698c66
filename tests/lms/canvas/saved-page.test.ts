import { expect, test } from 'vitest';
import { readSavedPage } from '#tests/lms/support/read-saved.ts';
import { LEARNER, SITE } from './support.ts';

const url = new URL(
  `/courses/4/gradebook/speed_grader?assignment_id=77&student_id=${LEARNER}`,
  SITE,
);
const page = (comments: string) =>
  `<a id="students_selectmenu-button"><b class="ui-selectmenu-item-header">Ada Pupil</b></a><div id="comments">${comments}</div>`;

test('a saved SpeedGrader gives what it shows, and says that Canvas did not answer', () => {
  const html = page(
    '<div class="comment"><b class="author_name">Bea Marker</b><span class="comment">Label both axes.</span></div>',
  );
  const reading = readSavedPage(html, url);
  expect(reading).toMatchObject({ answer: 'feedback', lms: 'canvas', pageKind: 'speedgrader' });
  expect(reading.missing).toEqual(['no-answer']);
  expect(reading.items[0]).toMatchObject({
    learner: { name: 'Ada Pupil', userId: null },
    text: 'Label both axes.',
  });
});

test('without comments there is no feedback, and no sign that there is none', () => {
  expect(readSavedPage(page(''), url)).toMatchObject({ answer: 'layout-changed', items: [] });
});

test('a saved gradebook is about nobody yet', () => {
  const gradebook = new URL('/courses/4/gradebook', SITE);
  expect(readSavedPage('', gradebook).missing).toEqual(['learner-not-chosen']);
});
