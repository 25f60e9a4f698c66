import { courseBy } from '../data/courses.ts';
import { learnerBy, learners, mentees, type Person } from '../data/people.ts';
import { type Work, workBy, works } from '../data/work.ts';
import { type Answer, json, type LoggedInRequest, type PageRequest } from '../page.ts';
import { assignmentJson } from './assignment-json.ts';
import { anonymousId, type SubmissionView, submissionJson } from './submission-json.ts';

const unauthenticated = json(
  { status: 'unauthenticated', errors: [{ message: 'user authorization required' }] },
  401,
);
const unauthorized = json(
  { status: 'unauthorized', errors: [{ message: 'user not authorized to perform that action' }] },
  403,
);
const missing = json({ errors: [{ message: 'The specified resource does not exist.' }] }, 404);
const throttled: Answer = {
  status: 403,
  type: 'text/plain',
  body: '403 Forbidden (Rate Limit Exceeded)',
  headers: { 'X-Rate-Limit-Remaining': '0.0' },
};
const logInPage: Answer = { status: 200, type: 'text/html', body: '<title>Log in</title>' };

const troubles = {
  throttled,
  forbidden: unauthorized,
  'logged-out': unauthenticated,
  html: logInPage,
  missing,
};

const maySee = ({ session }: LoggedInRequest, learner: Person): boolean =>
  session.role === 'teacher' ||
  (session.role === 'parent' ? mentees.has(learner.id) : session.viewer.id === learner.id);

const viewOf = ({ url, session }: LoggedInRequest): SubmissionView => ({
  include: new Set(url.searchParams.getAll('include[]')),
  isStaff: session.role === 'teacher',
});

function oneSubmission(request: LoggedInRequest, work: Work, learner: Person | undefined): Answer {
  if (!learner) return missing;
  return maySee(request, learner)
    ? json(submissionJson(work, learner, viewOf(request)))
    : unauthorized;
}

/** The submissions of a course, a page at a time, with Canvas's `Link` header. */
function manySubmissions(request: LoggedInRequest, courseId: string): Answer {
  const query = request.url.searchParams;
  const asked = query.getAll('student_ids[]');
  const isAll = asked.includes('all') && request.session.role === 'teacher';
  const shown = learners.filter(
    (one) => (isAll || asked.includes(one.canvasId)) && maySee(request, one),
  );
  if (shown.length === 0) return unauthorized;
  if (request.canvas === 'throttled-later' && query.has('page')) return throttled;
  const wanted = query.getAll('assignment_ids[]');
  const withAssignment = query.getAll('include[]').includes('assignment');
  const all = shown.flatMap((learner) =>
    works
      .filter((work) => courseBy(work.courseId)?.canvasId === courseId && !work.anonymous)
      .filter((work) => wanted.length === 0 || wanted.includes(work.canvasId))
      .map((work) => ({
        ...submissionJson(work, learner, viewOf(request)),
        ...(withAssignment && { assignment: assignmentJson(work, courseId, request.origin) }),
      })),
  );
  return pageOf(request, all);
}

function pageOf({ url }: LoggedInRequest, all: unknown[]): Answer {
  // A server's own cap is lower than what was asked: the next page must be followed, never guessed.
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 10), 3);
  const at = Number(url.searchParams.get('page')?.replace('bookmark:', '') ?? 0);
  const next = new URL(url);
  next.searchParams.set('page', `bookmark:${at + size}`);
  const links = at + size < all.length ? { Link: `<${next}>; rel="next"` } : {};
  return { ...json(all.slice(at, at + size)), headers: links };
}

/** The works of a course, anonymous ones too, a page at a time. */
const worksOf = (request: LoggedInRequest, courseId: string): Answer =>
  pageOf(
    request,
    works
      .filter((work) => courseBy(work.courseId)?.canvasId === courseId)
      .map((work) => assignmentJson(work, courseId, request.origin)),
  );

type Route = [RegExp, (request: LoggedInRequest, ids: string[]) => Answer];

const inCourse = (courseId: string | undefined, workId: string | undefined): Work | undefined => {
  const work = workBy(workId);
  return courseBy(work?.courseId)?.canvasId === courseId ? work : undefined;
};

const routes: Route[] = [
  [
    /^users\/self$/,
    ({ session }) => json({ id: session.viewer.canvasId, name: session.viewer.name }),
  ],
  [
    /^users\/self\/observees$/,
    ({ session }) =>
      json(
        learners
          .filter(({ id }) => session.role === 'parent' && mentees.has(id))
          .map(({ canvasId, name }) => ({ id: canvasId, name, short_name: name })),
      ),
  ],
  [
    /^users\/(\d+)\/profile$/,
    (request, [id]) => {
      const learner = learnerBy(id);
      if (!learner || !maySee(request, learner)) return unauthorized;
      return json({ id: learner.canvasId, name: learner.name, sis_user_id: learner.idNumber });
    },
  ],
  [
    /^courses\/(\d+)$/,
    (_, [id]) => {
      const course = courseBy(id);
      return course
        ? json({ id: course.canvasId, name: course.name, course_code: course.shortName })
        : missing;
    },
  ],
  [
    /^courses\/(\d+)\/assignments$/,
    (request, [course]) =>
      request.session.role === 'teacher' ? worksOf(request, course ?? '') : unauthorized,
  ],
  [
    /^courses\/(\d+)\/assignments\/(\d+)$/,
    ({ origin }, [course, id]) => {
      const work = inCourse(course, id);
      return work && course ? json(assignmentJson(work, course, origin)) : missing;
    },
  ],
  [
    /^courses\/(\d+)\/assignments\/(\d+)\/submissions\/(\d+)$/,
    (request, [course, id, user]) => {
      const work = inCourse(course, id);
      return work ? oneSubmission(request, work, learnerBy(user)) : missing;
    },
  ],
  [
    /^courses\/(\d+)\/assignments\/(\d+)\/anonymous_submissions\/(\w+)$/,
    (request, [course, id, hiddenId]) => {
      const work = inCourse(course, id);
      const learner = learners.find((one) => anonymousId(one) === hiddenId);
      return work ? oneSubmission(request, work, learner) : missing;
    },
  ],
  [
    /^courses\/(\d+)\/discussion_topics\/(\d+)$/,
    (_, [course, id]) => {
      const work = inCourse(course, id);
      return work ? json({ id, title: work.name, assignment_id: work.canvasId }) : missing;
    },
  ],
  [
    /^courses\/(\d+)\/students\/submissions$/,
    (request, [course]) => manySubmissions(request, course ?? ''),
  ],
];

/** Ids as bare numbers, as Canvas sends them to callers that did not ask for strings: they lose digits. */
const withNumericIds = (body: string): string =>
  body.replace(/"((?:\w+_)?id)":"(\d+)"/g, '"$1":$2');

function asAsked(answer: Answer, accept: string, isOld: boolean): Answer {
  if (answer.type.startsWith('application/json') === false) return answer;
  const body = accept.includes('canvas-string-ids') ? answer.body : withNumericIds(answer.body);
  const isGuarded = isOld || !accept.includes('application/json');
  return { ...answer, body: isGuarded ? `while(1);${body}` : body };
}

/** Answers everything below `/api/v1/`. */
export function answerCanvasApi(request: PageRequest): Answer {
  const { session, canvas, headers, url } = request;
  if (canvas !== 'usual' && canvas !== 'while1' && canvas !== 'throttled-later')
    return troubles[canvas];
  if (!session) return unauthenticated;
  if (headers['x-requested-with'] !== 'XMLHttpRequest') return unauthorized;
  const path = url.pathname.replace('/api/v1/', '');
  for (const [pattern, answer] of routes) {
    const found = pattern.exec(path);
    if (!found) continue;
    const accept = String(headers.accept ?? '');
    return asAsked(answer({ ...request, session }, found.slice(1)), accept, canvas === 'while1');
  }
  return missing;
}
