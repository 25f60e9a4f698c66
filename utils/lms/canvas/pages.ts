const at = (path: string) => new RegExp(`^/courses/[0-9~]+${path}/?$`);

const speedGrader = at('/gradebook/speed_grader');
const submission = at('/assignments/[0-9~]+/(?:submissions/[0-9~]+|anonymous_submissions/\\w+)');
const grades = at('/grades(?:/[0-9~]+)?');

/**
 * Which of Canvas's feedback pages an address is, told by the address alone. Canvas is never in a sub-folder.
 *
 * @returns `speedgrader`, `submission-details` (anonymous ones too), `grades` (own or one learner's), or `null`
 */
export function canvasPageKind({ pathname, searchParams }: URL): string | null {
  if (speedGrader.test(pathname)) return searchParams.has('assignment_id') ? 'speedgrader' : null;
  // `?preview=1` is the frame that shows the learner's work inside the submission page.
  if (submission.test(pathname)) return searchParams.has('preview') ? null : 'submission-details';
  return grades.test(pathname) ? 'grades' : null;
}

/** The same addresses as path globs for registering content scripts: wider than `canvasPageKind`, which decides. */
export const canvasPaths: string[] = [
  '/courses/*/gradebook/speed_grader*',
  '/courses/*/assignments/*/submissions/*',
  '/courses/*/assignments/*/anonymous_submissions/*',
  '/courses/*/grades*',
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
