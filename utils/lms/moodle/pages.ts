/** The Moodle pages that are read, by the name that readings and the registry know them by. */
export type MoodlePageKind =
  | 'assign-view'
  | 'assign-grading-list'
  | 'assign-grader'
  | 'assign-view-feedback'
  | 'grade-user-report'
  | 'course-user-grade';

/**
 * Path globs of the pages that the content script is registered on; the caller adds the sub-folder variants. Never a
 * log-in page and never a quiz attempt.
 */
export const moodlePaths: string[] = [
  '/mod/assign/view.php*',
  '/grade/report/user/index.php*',
  '/course/user.php*',
];

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

/**
 * Which kind of Moodle page an address is, by the address alone: any origin, Moodle at the root or in a sub-folder.
 * Shipped in the always-loaded content script, so it stays this small.
 *
 * @returns the kind, or `null` for every other page
 */
export function moodlePageKind(url: URL): MoodlePageKind | null {
  const query = url.searchParams;
  if (!/^https?:$/.test(url.protocol) || !isId(query.get('id'))) return null;
  if (url.pathname.endsWith('/mod/assign/view.php')) return assignKind(query);
  if (url.pathname.endsWith('/grade/report/user/index.php')) return 'grade-user-report';
  if (url.pathname.endsWith('/course/user.php') && query.get('mode') === 'grade')
    return 'course-user-grade';
  return null;
}
