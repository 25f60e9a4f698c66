import type { Course } from '../data/courses.ts';
import { latestOf, type Marking } from '../data/marking.ts';
import { learners, type Person } from '../data/people.ts';
import { type Work, workBy, works } from '../data/work.ts';
import { html, type Markup } from '../html.ts';
import { type Answer, json, type LoggedInRequest } from '../page.ts';
import { moodlePage, wwwroot } from './layout.ts';

const itemOf = ({ cmid }: Work): string => `4${cmid}`;

/** The gradebook knows released, named marking only. */
const inGradebook = (work: Work, learner: Person): Marking | undefined => {
  const one = latestOf(work.cmid, learner.id);
  return one?.state === 'released' && !work.anonymous ? one : undefined;
};

function gradeCell(work: Work, learner: Person): Markup {
  const one = inGradebook(work, learner);
  const menu = one?.comment
    ? html`<div class="action-menu"><a role="menuitem" data-action="feedback" data-courseid="${work.courseId}" href="#">View feedback</a></div>`
    : null;
  return html`<td class="gradecell grade i${itemOf(work)} cell" data-itemid="${itemOf(work)}" id="u${learner.id}i${itemOf(work)}"><div class="header"><span class="gradevalue ">${one?.grade ?? '-'}</span></div>${menu}</td>`;
}

function learnerRow(root: string, course: Course, shown: Work[], learner: Person): Markup {
  return html`<tr class="userrow" data-uid="${learner.id}" id="fixed_user_${learner.id}"><th class="header user cell" scope="row"><a class="username" href="${root}/user/view.php?id=${learner.id}&amp;course=${course.id}">${learner.name}</a></th>
<td class="userfield useridnumber cell" data-col="idnumber">${learner.idNumber}</td>${shown.map((work) => gradeCell(work, learner))}</tr>`;
}

/** `grade/report/grader`: the grades of a class. A comment is only behind a cell's menu, by a call of the page's own. */
export function graderReport(request: LoggedInRequest, course: Course): Markup {
  const root = wwwroot(request);
  const shown = works.filter(({ courseId }) => courseId === course.id);
  const heads = shown.map(
    (work) =>
      html`<th class="header grade" data-itemid="${itemOf(work)}" scope="col"><a class="gradeitemheader" href="${root}/mod/assign/view.php?id=${work.cmid}">${work.name}</a></th>`,
  );
  return moodlePage(request, {
    bodyId: 'grade-report-grader-index',
    course,
    title: `${course.shortName}: Grader report`,
    trail: [],
    layout: 'report',
    content: html`<div class="gradeparent"><table id="user-grades" class="gradereport-grader-table"><tbody><tr class="heading"><th class="header" scope="col">Name</th><th class="header" scope="col">ID number</th>${heads}</tr>
${learners.map((learner) => learnerRow(root, course, shown, learner))}</tbody></table></div>`,
  });
}

/** The ids of the one call that is answered; `null` for any other. */
function getFeedback(body: string): Record<string, unknown> | null {
  const calls: unknown = JSON.parse(body);
  const [call] = Array.isArray(calls) ? calls : [];
  return call?.methodname === 'core_grades_get_feedback' ? call.args : null;
}

/** `lib/ajax/service.php`: the comment behind a grade. */
export function gradebookComment({ url, session, body }: LoggedInRequest): Answer {
  if (url.searchParams.get('sesskey') !== 'demosesskey')
    return json({ error: 'The session key is missing', errorcode: 'invalidsesskey' });
  const failed = (errorcode: string) =>
    json([{ error: true, exception: { message: '', errorcode } }]);
  if (session.role !== 'teacher') return failed('requireloginerror');
  const args = getFeedback(body ?? '[]');
  const learner = learners.find(({ id }) => id === String(args?.userid));
  const work = workBy(String(args?.itemid).slice(1));
  if (!learner || work?.courseId !== String(args?.courseid)) return failed('invalidparameter');
  const data = {
    feedbacktext: inGradebook(work, learner)?.comment ?? null,
    title: work.name,
    fullname: learner.name,
    picture: '',
    additionalfield: learner.idNumber,
  };
  return json([{ error: false, data }]);
}
