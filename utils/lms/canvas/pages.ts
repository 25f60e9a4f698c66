const at = (path: string) => new RegExp(`^/courses/[0-9~]+${path}/?$`);

/** Addresses that tell the kind by their path alone; SpeedGrader's and the assignment's look at the query too. */
const kinds: [kind: string, path: RegExp][] = [
  ['speedgrader', at('/gradebook/speed_grader')],
  [
    'submission-details',
    at('/assignments/[0-9~]+/(?:submissions/[0-9~]+|anonymous_submissions/\\w+)'),
  ],
  ['assignment', at('/assignments/[0-9~]+')],
  ['peer-reviews', at('/assignments/[0-9~]+/peer_reviews')],
  ['grades', at('/grades(?:/[0-9~]+)?')],
  ['gradebook', at('/gradebook')],
  ['discussion', at('/discussion_topics/[0-9~]+')],
];

/**
 * Which of Canvas's feedback pages an address is, told by the address alone. Canvas is never in a sub-folder.
 *
 * @returns `speedgrader`, `submission-details` (anonymous ones too), `assignment` (a learner's, an observer's or a
 *   teacher's), `peer-review` (one learner reviews another), `peer-reviews` (the teacher's list of them), `grades`
 *   (own or one learner's), `gradebook` (with or without its tray), `discussion` (graded or not), or `null`
 */
export function canvasPageKind({ pathname, searchParams }: URL): string | null {
  const kind = kinds.find(([, path]) => path.test(pathname))?.[0] ?? null;
  if (kind === 'speedgrader') return searchParams.has('assignment_id') ? kind : null;
  // `?preview=1` is the frame that shows the learner's work inside the submission page.
  if (kind === 'submission-details') return searchParams.has('preview') ? null : kind;
  const isReview = searchParams.has('reviewee_id') || searchParams.has('anonymous_asset_id');
  return kind === 'assignment' && isReview ? 'peer-review' : kind;
}

/** The same addresses as path globs for registering content scripts: wider than `canvasPageKind`, which decides. */
export const canvasPaths: string[] = [
  '/courses/*/gradebook*',
  '/courses/*/assignments/*',
  '/courses/*/grades*',
  '/courses/*/discussion_topics/*',
];

const SETS_ENV = /\bENV\s*=\s*\{/;
const CANVAS_WORDS = /"(?:current_user_id|context_asset_string|DOMAIN_ROOT_ACCOUNT_ID)"\s*:/;

/** Whether a page is Canvas's own: an inline script sets `ENV` with Canvas's names in it, or Canvas's page frame. */
export function looksLikeCanvas(doc: Document): boolean {
  const scripts = [...doc.querySelectorAll('script:not([src])')];
  const isEnv = (text: string) => SETS_ENV.test(text) && CANVAS_WORDS.test(text);
  return (
    scripts.some(({ textContent }) => isEnv(textContent ?? '')) ||
    doc.querySelector('#application.ic-app') !== null
  );
}
