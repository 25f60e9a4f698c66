// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { canvasPageKind, canvasPaths, looksLikeCanvas } from '#utils/lms/canvas/pages.ts';
import { parse, SITE } from './support.ts';

const addresses: Record<string, string[]> = {
  speedgrader: [
    '/courses/4/gradebook/speed_grader?assignment_id=77&student_id=12',
    '/courses/4/gradebook/speed_grader?assignment_id=77',
    '/courses/4/gradebook/speed_grader?assignment_id=77&anonymous_id=aB3xY&attempt=2',
    '/courses/4/gradebook/speed_grader?assignment_id=77#%7B%22student_id%22%3A%227%22%7D',
    '/courses/2107~4/gradebook/speed_grader/?assignment_id=77',
  ],
  'submission-details': [
    '/courses/4/assignments/77/submissions/12',
    '/courses/4/assignments/77/submissions/2107~12/',
    '/courses/4/assignments/77/anonymous_submissions/aB3xY',
  ],
  assignment: [
    '/courses/4/assignments/77',
    '/courses/2107~4/assignments/2107~77/',
    '/courses/4/assignments/77?assignments_2=false',
    '/courses/4/assignments/77?module_item_id=5',
  ],
  'peer-review': [
    '/courses/4/assignments/77?reviewee_id=12',
    '/courses/4/assignments/77?anonymous_asset_id=aB3xY',
  ],
  'peer-reviews': [
    '/courses/4/assignments/77/peer_reviews',
    '/courses/4/assignments/77/peer_reviews/',
  ],
  gradebook: ['/courses/4/gradebook', '/courses/2107~4/gradebook/', '/courses/4/gradebook?view=1'],
  discussion: [
    '/courses/4/discussion_topics/9',
    '/courses/4/discussion_topics/2107~9?module_item_id=5',
  ],
  grades: ['/courses/4/grades', '/courses/4/grades/12', '/courses/4/grades/?grading_period_id=2'],
};

const lookAlikes = [
  '/',
  '/courses',
  '/courses/4',
  '/courses/4/gradebook/speed_grader',
  '/courses/4/gradebook/speed_grader.json?assignment_id=77',
  '/courses/4/gradebook/speed_grader_settings?assignment_id=77',
  '/courses/4/assignments/77/submissions',
  '/courses/4/assignments/77/submissions/12.json',
  '/courses/4/assignments/77/submissions/12?preview=1&rand=3',
  '/courses/4/assignments/77/submissions/12/comments',
  '/courses/4/assignments/syllabus/submissions/12',
  '/courses/4/assignments',
  '/courses/4/assignments/77/edit',
  '/courses/4/assignments/77/moderate',
  '/courses/4/assignments/syllabus',
  '/courses/4/assignments/new',
  '/courses/4/gradebook_upload/new',
  '/courses/4/gradebook/history',
  '/courses/4/gradebook.csv',
  '/courses/4/discussion_topics',
  '/courses/4/discussion_topics/new',
  '/courses/4/discussion_topics/9/edit',
  '/courses/4/quizzes/9',
  '/courses/4/external_tools/9',
  '/groups/4/discussion_topics/9',
  '/login/canvas',
  '/courses/4/grading_standards',
  '/courses/4/grades/12/edit',
  '/courses/four/grades',
  '/users/4/grades',
  '/grades',
  '/canvas/courses/4/grades',
  '/api/v1/courses/4/grades',
  '/course/user.php?id=4&user=12',
  '/grade/report/user/index.php?id=4',
];

const kinds = Object.keys(addresses);
const everyAddress = [...Object.values(addresses).flat(), ...lookAlikes];

describe.each(everyAddress)('is %s', (address) => {
  test.each(kinds)('a %s page?', (kind) => {
    const isKind = canvasPageKind(new URL(address, SITE)) === kind;
    expect(isKind).toBe(addresses[kind]?.includes(address));
  });
});

test.each(Object.values(addresses).flat())('a content script is registered for %s', (address) => {
  const { pathname, search } = new URL(address, SITE);
  const globs = canvasPaths.map((glob) => new RegExp(`^${glob.replaceAll('*', '.*')}$`));
  expect(globs.some((glob) => glob.test(pathname + search))).toBe(true);
});

describe('Canvas is told by its own page', () => {
  test.each([
    '<script>INST = {}; ENV = {"current_user_id":"60"};</script>',
    '<script>\nwindow.ENV = {\n"a": {"context_asset_string": "course_4"}}</script>',
    '<body><div id="application" class="ic-app"></div>',
  ])('%s', (html) => expect(looksLikeCanvas(parse(html))).toBe(true));

  test.each([
    '<p>ENV = {"current_user_id":"60"}</p>',
    '<script src="/env.js"></script>',
    '<script>ENV = {"mode":"dark"}</script>',
    '<body id="page-mod-assign-view"><div id="application"></div>',
    '',
  ])('and not by %s', (html) => expect(looksLikeCanvas(parse(html))).toBe(false));
});
