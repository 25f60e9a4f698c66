import { type Course, courseBy } from '../data/courses.ts';
import { learnerBy, mentees } from '../data/people.ts';
import { type Work, workBy } from '../data/work.ts';
import { html, type Markup } from '../html.ts';
import {
  type Answer,
  json,
  type LoggedInRequest,
  notFound,
  type PageRequest,
  page,
  redirect,
} from '../page.ts';
import { grader } from './grader.ts';
import { graderPanel } from './grader-panel.ts';
import { gradebookComment, graderReport } from './grader-report.ts';
import { gradingList } from './grading-list.ts';
import { wwwroot } from './layout.ts';
import { learnerAssignment } from './learner-assignment.ts';
import { logIn, logOut } from './log-in.ts';
import { pdfNotes } from './marked-copy.ts';
import { courseUser, userReport } from './user-report.ts';
import { viewFeedback } from './view-feedback.ts';

type WorkPage = (request: LoggedInRequest, course: Course, work: Work) => Markup;

const staffPages: Record<string, WorkPage> = {
  grading: gradingList,
  grader,
  viewpluginassignfeedback: viewFeedback,
};

const toEnrolment = (request: PageRequest, courseId: string): Answer =>
  redirect(`${wwwroot(request)}/enrol/index.php?id=${courseId}`);

function assignment(request: LoggedInRequest): Answer {
  const work = workBy(request.url.searchParams.get('id'));
  const course = courseBy(work?.courseId);
  if (!work || !course) return notFound;
  const { role } = request.session;
  const action = request.url.searchParams.get('action') ?? '';
  if (role === 'parent') return toEnrolment(request, course.id);
  if (role === 'learner')
    return page(
      (action === 'viewpluginassignfeedback' ? viewFeedback : learnerAssignment)(
        request,
        course,
        work,
      ),
    );
  return page((staffPages[action] ?? gradingList)(request, course, work));
}

/** A report about one learner: whom a role may not see, Moodle sends to the enrolment page with status 200. */
function report(request: LoggedInRequest): Answer {
  const { url, session } = request;
  const isCourseUser = url.pathname.endsWith('/course/user.php');
  const course = courseBy(url.searchParams.get('id'));
  const asked = url.searchParams.get(isCourseUser ? 'user' : 'userid');
  const learner = learnerBy(session.role === 'learner' ? session.viewer.id : asked);
  if (!course || !learner) return notFound;
  const isDenied = session.role === 'parent' && (!isCourseUser || !mentees.has(learner.id));
  if (isDenied) return toEnrolment(request, course.id);
  return page((isCourseUser ? courseUser : userReport)(request, course, learner));
}

function panel(request: LoggedInRequest): Answer {
  const work = workBy(request.url.searchParams.get('id'));
  const learner = learnerBy(request.url.searchParams.get('userid'));
  if (request.session.role !== 'teacher' || !work || !learner) return notFound;
  return json(graderPanel(request, work, learner));
}

/** The gradebook of a class, for staff. */
function classReport(request: LoggedInRequest): Answer {
  const course = courseBy(request.url.searchParams.get('id'));
  if (!course) return notFound;
  return request.session.role === 'teacher'
    ? page(graderReport(request, course))
    : toEnrolment(request, course.id);
}

const enrolment = (): Answer =>
  page(
    html`<html lang="en"><head><title>Enrolment options</title></head><body id="page-enrol-index"><p>You cannot enrol yourself in this course.</p></body></html>`,
  );

const loggedInPages: Record<string, (request: LoggedInRequest) => Answer> = {
  '/moodle/mod/assign/view.php': assignment,
  '/moodle/grade/report/user/index.php': report,
  '/moodle/course/user.php': report,
  '/moodle/grade/report/grader/index.php': classReport,
  '/moodle/mod/assign/feedback/editpdf/ajax.php': pdfNotes,
  '/moodle/enrol/index.php': enrolment,
  '/moodle/demo/grader-panel': panel,
};

/** The one address that takes a POST. */
export const SERVICE = '/moodle/lib/ajax/service.php';

/** Answers everything below `/moodle/`. */
export function answerMoodle(request: PageRequest): Answer {
  const path = request.url.pathname;
  if (path === '/moodle/login' || path === '/moodle/login/index.php') return logIn(request);
  if (path === '/moodle/login/logout.php') return logOut();
  const { session } = request;
  if (!session) return redirect(`${wwwroot(request)}/login/index.php`);
  if (path === SERVICE && request.body !== null) return gradebookComment({ ...request, session });
  const answer = loggedInPages[path];
  return answer ? answer({ ...request, session }) : notFound;
}
