// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { canvasPageMark } from '#utils/lms/canvas/shown-mark.ts';
import { parse, SITE } from './support.ts';

const url = new URL('/courses/4/gradebook', SITE);
const tray = (name: string, href: string) =>
  `<div id="SubmissionTray__Content"><p id="SubmissionTray__StudentName">${name}</p><a href="${href}">x</a></div>`;
const work = new URL('/courses/4/assignments/77', SITE);
const markOf = (html: string, at = url) => canvasPageMark(parse(html), at);

test('every change of learner or work changes the mark', () => {
  const marks = [
    markOf(''),
    markOf('', new URL('?student_id=2', url)),
    markOf(tray('Ada Pupil', '/courses/4/grades/1')),
    // Two learners of one name, and one learner's other work.
    markOf(tray('Ada Pupil', '/courses/4/grades/2')),
    markOf(tray('Ben Other', '/courses/4/grades/2')),
    markOf('<b data-testid="selected-student">Ada</b>', work),
    markOf('<b data-testid="selected-student">Ben</b>', work),
    markOf(
      '<a id="students_selectmenu-button"><b class="ui-selectmenu-item-header">Cem</b></a>',
      work,
    ),
    markOf('<input data-testid="observed-student-dropdown" value="Dua">', work),
    markOf('<input data-testid="observed-student-dropdown" value="Eli">', work),
    markOf('<b data-testid="observed-student-label">Fay</b>', work),
  ];
  expect(new Set(marks).size).toBe(marks.length);
});

test('nothing else does', () => {
  const one = markOf(`<p>One</p>${tray('Ada', '/x')}`);
  expect(markOf(`<p>Two</p><a href="/y">y</a>${tray('Ada', '/x')}`, new URL('#there', url))).toBe(
    one,
  );
});
