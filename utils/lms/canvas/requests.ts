const include = (...parts: string[]) => parts.map((part) => `include[]=${part}`).join('&');

const SUBMISSION = include(
  'submission_comments',
  'submission_html_comments',
  'rubric_assessment',
  'user',
  'submission_history',
);

/** As many as Canvas is asked for at once; it may give fewer, and says where the next page is. */
const PAGE = 'per_page=50';

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
    `${assignmentOf(courseId, assignmentId)}/submissions/${submissionId}/peer_reviews?${PAGE}`,
  course: (courseId: string): string => `/api/v1/courses/${courseId}`,
  allOfOne: (courseId: string, userId: string): string =>
    `/api/v1/courses/${courseId}/students/submissions?student_ids[]=${userId}&${SUBMISSION}&${include('assignment')}&${PAGE}`,
  /** Everybody's, of one piece of work. */
  allOfClass: (courseId: string, assignmentId: string): string =>
    `/api/v1/courses/${courseId}/students/submissions?student_ids[]=all&assignment_ids[]=${assignmentId}&${SUBMISSION}&${PAGE}`,
  /** The works of a course, without their briefs. */
  works: (courseId: string): string =>
    `/api/v1/courses/${courseId}/assignments?exclude_response_fields[]=description&exclude_response_fields[]=rubric&${PAGE}`,
  /** A graded discussion says which assignment it is. Asking does not mark it as read: that is a PUT. */
  discussion: (courseId: string, discussionId: string): string =>
    `/api/v1/courses/${courseId}/discussion_topics/${discussionId}`,
  /** Whom the viewer observes. */
  observees: `/api/v1/users/self/observees?${PAGE}`,
  /** Those of some people who learn on a course: members of a group comment in the same list as the teacher. */
  learnersAmong: (courseId: string, userIds: readonly string[]): string =>
    `/api/v1/courses/${courseId}/users?enrollment_type[]=student&${userIds.map((id) => `user_ids[]=${id}`).join('&')}&${PAGE}`,
};

/** Tells which of the requests an answer belongs to, by its path (query and all). */
export const answersTo = {
  submission: /\/(?:submissions|anonymous_submissions)\/[\w~]+(?:\?|$)/,
  assignment: /\/assignments\/[0-9~]+(?:\?|$)/,
  works: /\/courses\/[0-9~]+\/assignments(?:\?|$)/,
  peerReviews: /\/peer_reviews(?:\?|$)/,
  course: /\/courses\/[0-9~]+(?:\?|$)/,
  /** Of one learner or of all. */
  many: /\/students\/submissions(?:\?|$)/,
  discussion: /\/discussion_topics\/[0-9~]+(?:\?|$)/,
  observees: /\/users\/self\/observees(?:\?|$)/,
  learnersAmong: /\/courses\/[0-9~]+\/users(?:\?|$)/,
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
