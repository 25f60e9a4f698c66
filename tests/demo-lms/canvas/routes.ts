import { courseBy } from '../data/courses.ts';
import { learnerBy, learners, mentees, type Person } from '../data/people.ts';
import { workBy } from '../data/work.ts';
import {
  type Answer,
  json,
  type LoggedInRequest,
  notFound,
  type PageRequest,
  page,
  redirect,
} from '../page.ts';
import { assignmentPage } from './assignment-page.ts';
import { gradebook } from './gradebook.ts';
import { gradesPage } from './grades-page.ts';
import { newSpeedGrader } from './new-speed-grader.ts';
import { peerReviews } from './peer-reviews.ts';
import { speedGrader } from './speed-grader.ts';
import { studentPanel } from './student-panel.ts';
import { anonymousId } from './submission-json.ts';
import { submissionPage } from './submission-page.ts';

type Route = [RegExp, (request: LoggedInRequest, ids: string[]) => Answer];

const maySee = ({ session }: LoggedInRequest, learner: Person): boolean =>
  session.role === 'teacher' ||
  (session.role === 'parent' ? mentees.has(learner.id) : session.viewer.id === learner.id);

const learnerShown = (id: string | null | undefined): Person | undefined =>
  learnerBy(id) ?? learners.find((one) => anonymousId(one) === id);

function grading(request: LoggedInRequest, [courseId]: string[]): Answer {
  const course = courseBy(courseId);
  const work = workBy(request.url.searchParams.get('assignment_id'));
  if (!course || !work || work.courseId !== course.id) return notFound;
  if (request.session.role !== 'teacher') return redirect(`/courses/${course.canvasId}/grades`);
  // Canvas has one address for both; the demo needs to be told which to draw.
  const draw = request.url.searchParams.has('demo_new') ? newSpeedGrader : speedGrader;
  return page(draw(request, course, work));
}

/** The assignment's page and the discussion's, which in the demo is named by the assignment's id. */
function assignment(request: LoggedInRequest, [courseId, workId]: string[]): Answer {
  const course = courseBy(courseId);
  const work = workBy(workId);
  return course && work ? page(assignmentPage(request, course, work)) : notFound;
}

function reviews(request: LoggedInRequest, [courseId, workId]: string[]): Answer {
  const course = courseBy(courseId);
  const work = workBy(workId);
  const isStaff = request.session.role === 'teacher';
  return course && work && isStaff ? page(peerReviews(request, course, work)) : notFound;
}

function grid(request: LoggedInRequest, [courseId]: string[]): Answer {
  const course = courseBy(courseId);
  return course && request.session.role === 'teacher' ? page(gradebook(request, course)) : notFound;
}

function submission(request: LoggedInRequest, [courseId, workId, userId]: string[]): Answer {
  const course = courseBy(courseId);
  const work = workBy(workId);
  const learner = learnerShown(userId);
  if (!course || !work || !learner) return notFound;
  return maySee(request, learner) ? page(submissionPage(request, course, work, learner)) : notFound;
}

function grades(request: LoggedInRequest, [courseId, userId]: string[]): Answer {
  const course = courseBy(courseId);
  const own =
    request.session.role === 'parent' ? learners[0] : learnerBy(request.session.viewer.id);
  const learner = userId ? learnerBy(userId) : own;
  if (!course || !learner) return notFound;
  return maySee(request, learner) ? page(gradesPage(request, course, learner)) : notFound;
}

function panel({ url, session }: LoggedInRequest): Answer {
  const work = workBy(url.searchParams.get('assignment'));
  const learner = learnerShown(url.searchParams.get('student'));
  return session.role === 'teacher' && work && learner
    ? json(studentPanel(work, learner))
    : notFound;
}

const routes: Route[] = [
  [/^\/courses\/(\d+)\/gradebook$/, grid],
  [/^\/courses\/(\d+)\/(?:assignments|discussion_topics)\/(\d+)$/, assignment],
  [/^\/courses\/(\d+)\/assignments\/(\d+)\/peer_reviews$/, reviews],
  [/^\/courses\/(\d+)\/gradebook\/speed_grader$/, grading],
  [/^\/courses\/(\d+)\/assignments\/(\d+)\/submissions\/(\d+)$/, submission],
  [/^\/courses\/(\d+)\/assignments\/(\d+)\/anonymous_submissions\/(\w+)$/, submission],
  [/^\/courses\/(\d+)\/grades(?:\/(\d+))?$/, grades],
  [/^\/demo\/speed-grader$/, panel],
];

/** Answers Canvas's pages, which live at the root. */
export function answerCanvas(request: PageRequest): Answer {
  const { session, url } = request;
  if (!session) return redirect('/moodle/login/index.php');
  for (const [pattern, answer] of routes) {
    const found = pattern.exec(url.pathname);
    if (found) return answer({ ...request, session }, found.slice(1));
  }
  return notFound;
}
