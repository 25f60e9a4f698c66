const include = (...parts: string[]) => parts.map((part) => `include[]=${part}`).join('&');

const SUBMISSION = include(
  'submission_comments',
  'submission_html_comments',
  'rubric_assessment',
  'user',
  'submission_history',
);

const assignmentOf = (courseId: string, assignmentId: string) =>
  `/api/v1/courses/${courseId}/assignments/${assignmentId}`;

/** The addresses that are asked, by what they give (Canvas's REST documentation). Ids come checked by `idText`. */
export const requests = {
  submission: (courseId: string, assignmentId: string, userId: string): string =>
    `${assignmentOf(courseId, assignmentId)}/submissions/${userId}?${SUBMISSION}`,
  /** No `user`: nothing that would undo the anonymity is asked for. */
  anonymousSubmission: (courseId: string, assignmentId: string, anonymousId: string): string =>
    `${assignmentOf(courseId, assignmentId)}/anonymous_submissions/${anonymousId}?${include('submission_comments', 'submission_html_comments', 'rubric_assessment')}`,
  assignment: assignmentOf,
  /** Takes the submission's own id, unlike the others. */
  peerReviews: (courseId: string, assignmentId: string, submissionId: string): string =>
    `${assignmentOf(courseId, assignmentId)}/submissions/${submissionId}/peer_reviews?per_page=50`,
  course: (courseId: string): string => `/api/v1/courses/${courseId}`,
  allOfOne: (courseId: string, userId: string): string =>
    `/api/v1/courses/${courseId}/students/submissions?student_ids[]=${userId}&${SUBMISSION}&${include('assignment')}&per_page=50`,
};

/** Tells which of the requests an answer belongs to, by its path (query and all). */
export const answersTo = {
  submission: /\/(?:submissions|anonymous_submissions)\/[\w~]+(?:\?|$)/,
  assignment: /\/assignments\/[0-9~]+(?:\?|$)/,
  peerReviews: /\/peer_reviews(?:\?|$)/,
  course: /\/courses\/[0-9~]+(?:\?|$)/,
  allOfOne: /\/students\/submissions(?:\?|$)/,
};

/**
 * The next page of a list, out of its `Link` header.
 *
 * @returns a path with its query; `null` on the last page, and for an address on any other origin
 */
export function nextPage(link: string | null, origin: string): string | null {
  for (const [, address = '', rest = ''] of (link ?? '').matchAll(/<([^>]*)>([^<]*)/g)) {
    if (!/;\s*rel\s*=\s*"?next\b/i.test(rest) || !URL.canParse(address, origin)) continue;
    const url = new URL(address, origin);
    return url.origin === origin ? url.pathname + url.search : null;
  }
  return null;
}
