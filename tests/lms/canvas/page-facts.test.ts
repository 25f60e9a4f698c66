// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { envFacts } from '#utils/lms/canvas/env.ts';
import { idText } from '#utils/lms/canvas/ids.ts';
import { pageFacts } from '#utils/lms/canvas/page-facts.ts';
import { isMaskedName, shownStudentName } from '#utils/lms/canvas/shown-name.ts';
import { LEARNER, parse, SITE } from './support.ts';

const facts = (path: string, html = '') => pageFacts(parse(html), new URL(path, SITE));
const env = (json: string) => `<script>INST = {"a":"}"};\nENV = ${json};\nBRANDS = {};</script>`;
const grader = '/courses/4/gradebook/speed_grader?assignment_id=77';

describe('ids out of the address', () => {
  test.each([
    [`${grader}&student_id=${LEARNER}`, { assignmentId: '77', urlStudentId: LEARNER }],
    [`${grader}#%7B%22student_id%22%3A%227%22%7D`, { urlStudentId: '7' }],
    [`${grader}#{"student_id":7}`, { urlStudentId: '7' }],
    [`${grader}#nonsense%`, { urlStudentId: null }],
    [`${grader}&student_id=12%2F..`, { urlStudentId: null }],
    [`${grader}&anonymous_id=aB3xY&student_id=7`, { urlStudentId: null, anonymous: true }],
    ['/courses/4/assignments/77/submissions/2107~1', { urlStudentId: '2107~1' }],
    [
      '/courses/4/assignments/77/anonymous_submissions/aB3',
      { urlStudentId: null, anonymous: true },
    ],
    ['/courses/4/grades/9', { courseId: '4', assignmentId: null, urlStudentId: '9' }],
    ['/courses/4/grades', { urlStudentId: null, site: SITE }],
  ])('%s', (path, expected) => expect(facts(path).page).toMatchObject(expected));

  test('agree with the page’s ENV, or nobody is named', () => {
    const html = env('{"SUBMISSION":{"user_id":"9"}}');
    const path = '/courses/4/assignments/77/submissions/';
    expect(facts(`${path}9`, html).page.urlStudentId).toBe('9');
    expect(facts(`${path}8`, html).page.urlStudentId).toBeNull();
    expect(facts('/courses/4/grades', env('{"student_id":"9"}')).page.urlStudentId).toBe('9');
    expect(facts(`${grader}&student_id=8`, html).page.urlStudentId).toBe('8');
  });

  test('lose no digits, and are taken from nothing else', () => {
    expect(idText(LEARNER)).toBe(LEARNER);
    expect([12, '2107~1'].map(idText)).toEqual(['12', '2107~1']);
    const not = [Number(LEARNER), -1, 1.5, '', '1 ', '1e3', 'self', null, undefined, {}];
    expect(not.map(idText)).toEqual(not.map(() => null));
  });
});

describe('ENV is read out of its script', () => {
  test('with braces and quotes inside strings', () => {
    const html = env(
      `{"current_user_id":"60","q":"\\"}{","current_context":{"id":"4","type":"Course","name":"L3 \\u003cb\\u003e"},"context_asset_string":"course_4","student_id":"${LEARNER}","students":[{"id":"1","name":"No"},{"id":"${LEARNER}","name":"Ada Pupil"}]}`,
    );
    expect(envFacts(parse(html))).toEqual({
      currentUserId: '60',
      courseId: '4',
      courseName: 'L3 <b>',
      studentId: LEARNER,
      studentName: 'Ada Pupil',
    });
  });

  test.each(['{"a":', '{a:1}', '[]', 'null', '{"current_context":5,"students":{}}', ''])(
    'and %j is no harm',
    (json) =>
      expect(Object.values(envFacts(parse(env(json))))).toEqual([null, null, null, null, null]),
  );
});

const crumbs = (last: string) => `<nav id="breadcrumbs"><ul><li>Home<li>Work<li>${last}</ul></nav>`;

describe('the name that a page shows', () => {
  test.each([
    [
      'speedgrader',
      '<a id="students_selectmenu-button"><span class="ui-selectmenu-item-header"> Ada\n Pupil </span></a>',
      'Ada Pupil',
    ],
    [
      'speedgrader',
      '<span data-testid="selected-student"><i name="Ada Pupil"></i>Ada P…</span>',
      'Ada Pupil',
    ],
    ['speedgrader', '<span data-testid="selected-student" name="Ada Pupil">AP</span>', 'Ada Pupil'],
    ['speedgrader', '<span data-testid="selected-student">Ada P…</span>', 'Ada P…'],
    ['speedgrader', crumbs('Ada Pupil'), null],
    ['submission-details', crumbs('<span>Ada Pupil</span>'), 'Ada Pupil'],
    [
      'submission-details',
      '<span class="submission-details-header__time">\n Ada Pupil submitted 1 Mar</span>',
      'Ada Pupil',
    ],
    [
      'submission-details',
      '<html><head><title>Unit 3: Report: Ada Pupil</title></head></html>',
      'Ada Pupil',
    ],
    [
      'submission-details',
      `<html><head><title>Lab: Level 3</title></head><body>${crumbs('Lab')}<h1 class="submission-details-header__heading">Ada Pupil</h1></body></html>`,
      'Ada Pupil',
    ],
    ['speedgrader', '<span data-testid="selected-student">…</span>', null],
    [
      'submission-details',
      '<h1 class="submission-details-header__heading">Submission Details</h1>',
      null,
    ],
    ['grades', '<h1 class="ic-Action-header__Heading">\n Grades for Ada Pupil\n</h1>', 'Ada Pupil'],
    [
      'grades',
      '<html><head><title>Grades for Ada Pupil: Level 3</title></head></html>',
      'Ada Pupil',
    ],
    [
      'grades',
      '<select id="student_select_menu"><option>No<option selected>Ada Pupil</select>',
      'Ada Pupil',
    ],
    ['grades', '<h1>Grades</h1>', null],
    ['', '<h1>Grades for Ada Pupil</h1>', null],
  ])('%s: %s', (kind, html, name) => expect(shownStudentName(parse(html), kind)).toBe(name));

  test('may be a mask, which makes the page an anonymous one', () => {
    expect(['Student 3', 'student 12'].every(isMaskedName)).toBe(true);
    expect(['Student', 'Group 1', 'Stu Dent 3', 'Ada Pupil', null].some(isMaskedName)).toBe(false);
    const html =
      '<b id="students_selectmenu-button"><i class="ui-selectmenu-item-header">Student 2';
    expect(facts(`${grader}&student_id=7`, html).page.anonymous).toBe(true);
  });
});
