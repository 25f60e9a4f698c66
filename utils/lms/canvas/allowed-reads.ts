const ID = '[0-9~]+';
const inCourse = (path: string) => new RegExp(`^/api/v1/courses/${ID}${path}$`);

/**
 * Every address of Canvas's API that is ever asked, as whole path names (Canvas's REST documentation: courses,
 * assignments, submissions, peer reviews, discussions, users, observees).
 */
export const canvasReads: readonly RegExp[] = [
  inCourse(''),
  inCourse('/assignments'),
  inCourse(`/assignments/${ID}`),
  inCourse(`/assignments/${ID}/submissions/${ID}`),
  inCourse(`/assignments/${ID}/anonymous_submissions/\\w+`),
  inCourse(`/assignments/${ID}/submissions/${ID}/peer_reviews`),
  inCourse('/students/submissions'),
  inCourse(`/discussion_topics/${ID}`),
  inCourse('/users'),
  /^\/api\/v1\/users\/self\/observees$/,
];

/** What Canvas's own pages send: ids come as strings (numbers would lose digits) and no `while(1);` before the JSON. */
export const canvasHeaders: Record<string, string> = {
  Accept: 'application/json+canvas-string-ids, application/json',
  'X-Requested-With': 'XMLHttpRequest',
};
