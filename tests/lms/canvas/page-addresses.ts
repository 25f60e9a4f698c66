/** The paths that each kind must say yes to, and every other kind no; on a Canvas at the root of its host. */
export const addresses: Record<string, string[]> = {
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
  grades: ['/courses/4/grades', '/courses/4/grades/12', '/courses/4/grades/?grading_period_id=2'],
};

/** Look-alikes that no kind may say yes to. */
export const lookAlikes = [
  '/',
  '/courses',
  '/courses/4',
  '/courses/4/gradebook',
  '/courses/4/gradebook/speed_grader',
  '/courses/4/gradebook/speed_grader.json?assignment_id=77',
  '/courses/4/gradebook/speed_grader_settings?assignment_id=77',
  '/courses/4/assignments/77',
  '/courses/4/assignments/77/submissions',
  '/courses/4/assignments/77/submissions/12.json',
  '/courses/4/assignments/77/submissions/12?preview=1&rand=3',
  '/courses/4/assignments/77/submissions/12/comments',
  '/courses/4/assignments/77/peer_reviews',
  '/courses/4/assignments/syllabus/submissions/12',
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
