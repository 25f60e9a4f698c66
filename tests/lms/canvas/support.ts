import type { Reading } from '#utils/domain/reading.ts';
import { readCanvas } from '#utils/lms/canvas/read.ts';
import type { CanvasGathered, LmsAnswer } from '#utils/lms/types.ts';

export const SITE = 'https://northbridge.instructure.com';
/** Longer than 2^53: a number would lose its last digit. */
export const LEARNER = '21070000000000001';
export const TEACHER = '31';

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const blank = (): Document => parse('<!doctype html><p>');

export const comment = (over: object = {}) => ({
  id: '900',
  author_id: TEACHER,
  author_name: 'Bea Marker',
  author: { id: TEACHER, display_name: 'Bea Marker' },
  comment: 'Label both axes.',
  created_at: '2026-03-02T09:30:00Z',
  attempt: 1,
  ...over,
});

export const submission = (over: object = {}) => ({
  id: '500',
  user_id: LEARNER,
  assignment_id: '77',
  grader_id: TEACHER,
  attempt: 1,
  grade: '14',
  excused: false,
  workflow_state: 'graded',
  submitted_at: '2026-03-01T10:00:00Z',
  graded_at: '2026-03-02T09:31:00Z',
  posted_at: '2026-03-02T10:00:00Z',
  grade_matches_current_submission: true,
  preview_url: `${SITE}/courses/4/assignments/77/submissions/${LEARNER}?preview=1`,
  submission_comments: [comment()],
  user: { id: LEARNER, name: 'Ada Pupil', sortable_name: 'Pupil, Ada', sis_user_id: '0042' },
  ...over,
});

export const assignment = (over: object = {}) => ({
  id: '77',
  name: 'Lab report',
  course_id: '4',
  rubric: [
    { id: '_1', description: 'Method', ratings: [{ id: 'blank', description: 'Full' }] },
    { id: '_2', description: 'Results', ratings: [{ id: 'blank', description: 'Part' }] },
  ],
  rubric_settings: { hide_points: true },
  ...over,
});

export const answer = (path: string, body: unknown, over: Partial<LmsAnswer> = {}): LmsAnswer => ({
  path,
  status: 200,
  contentType: 'application/json; charset=utf-8',
  link: null,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  redirected: false,
  ...over,
});

const ROOT = '/api/v1/courses/4';
export const paths = {
  submission: `${ROOT}/assignments/77/submissions/${LEARNER}?include[]=user`,
  assignment: `${ROOT}/assignments/77`,
  peerReviews: `${ROOT}/assignments/77/submissions/500/peer_reviews`,
  course: ROOT,
  list: `${ROOT}/students/submissions?student_ids[]=${LEARNER}`,
};

export const page = (over: Partial<CanvasGathered['page']> = {}): CanvasGathered['page'] => ({
  site: SITE,
  courseId: '4',
  assignmentId: '77',
  urlStudentId: LEARNER,
  shownStudentName: 'Ada Pupil',
  currentUserId: '60',
  courseName: 'Level 3 Science',
  anonymous: false,
  ...over,
});

export const gathered = (
  answers: LmsAnswer[],
  over: Partial<CanvasGathered['page']> = {},
  pageKind = 'speedgrader',
): CanvasGathered => ({ url: `${SITE}/page`, pageKind, page: page(over), answers });

/** Reads one submission and its assignment as if they had been gathered in SpeedGrader. */
export const readOne = (
  work: unknown,
  over: Partial<CanvasGathered['page']> = {},
  more: LmsAnswer[] = [answer(paths.assignment, assignment())],
): Reading => readCanvas(gathered([answer(paths.submission, work), ...more], over), blank());
