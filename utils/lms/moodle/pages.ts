/** The Moodle pages that are read, by the name that readings and the registry know them by. */
export type MoodlePageKind =
  | 'assign-view'
  | 'assign-grading-list'
  | 'assign-grader'
  | 'assign-view-feedback'
  | 'grade-user-report'
  | 'course-user-grade'
  | 'grade-grader-report'
  | 'grade-overview'
  | 'grade-singleview'
  | 'quiz-view'
  | 'quiz-review'
  | 'quiz-comment'
  | 'forum-view'
  | 'workshop-submission';

/** What `action` says on `/mod/assign/view.php`; all other actions (editing, plugins, overrides…) are not ours. */
const assignActions: Record<string, MoodlePageKind> = {
  '': 'assign-view',
  view: 'assign-view',
  grading: 'assign-grading-list',
  grader: 'assign-grader',
};

function assignKind(query: URLSearchParams): MoodlePageKind | null {
  const action = query.get('action') ?? '';
  if (action === 'viewpluginassignfeedback')
    return query.get('plugin') === 'comments' ? 'assign-view-feedback' : null;
  return Object.hasOwn(assignActions, action) ? (assignActions[action] ?? null) : null;
}

const isId = (value: string | null): boolean => /^\d+$/.test(value ?? '');

const always =
  (kind: MoodlePageKind) =>
  (_: URLSearchParams): MoodlePageKind | null =>
    kind;

/** By path: the parameter that must be an id (`null` = none), and the kind that the rest of the query makes it. */
const byPath: Record<string, [string | null, (query: URLSearchParams) => MoodlePageKind | null]> = {
  '/mod/assign/view.php': ['id', assignKind],
  '/grade/report/user/index.php': ['id', always('grade-user-report')],
  '/grade/report/grader/index.php': ['id', always('grade-grader-report')],
  '/grade/report/overview/index.php': [null, always('grade-overview')],
  '/grade/report/singleview/index.php': [
    'itemid',
    (query) => (query.get('item') === 'user' && isId(query.get('id')) ? 'grade-singleview' : null),
  ],
  '/course/user.php': [
    'id',
    (query) => (query.get('mode') === 'grade' ? 'course-user-grade' : null),
  ],
  // Never an attempt itself: `attempt.php` and `summary.php` are not ours.
  '/mod/quiz/view.php': ['id', always('quiz-view')],
  '/mod/quiz/review.php': ['attempt', always('quiz-review')],
  '/mod/quiz/comment.php': ['attempt', always('quiz-comment')],
  '/mod/forum/view.php': ['id', always('forum-view')],
  '/mod/workshop/submission.php': ['cmid', always('workshop-submission')],
};

/**
 * Path globs of the pages that the content script is registered on; the caller adds the sub-folder variants. Never a
 * log-in page and never a quiz attempt.
 */
export const moodlePaths: string[] = Object.keys(byPath).map((path) => `${path}*`);

/**
 * Which kind of Moodle page an address is, by the address alone: any origin, Moodle at the root or in a sub-folder.
 * Shipped in the always-loaded content script, so it stays this small.
 *
 * @returns the kind, or `null` for every other page
 */
export function moodlePageKind({ protocol, pathname, searchParams }: URL): MoodlePageKind | null {
  if (!/^https?:$/.test(protocol)) return null;
  for (const [ours, [id, kindOf]] of Object.entries(byPath))
    if (pathname.endsWith(ours))
      return id === null || isId(searchParams.get(id)) ? kindOf(searchParams) : null;
  return null;
}
