import type { Course } from '../data/courses.ts';
import { latestOf } from '../data/marking.ts';
import type { Person } from '../data/people.ts';
import { type Work, works } from '../data/work.ts';
import { html, type Markup, raw } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';
import { moodlePage, wwwroot } from './layout.ts';

function itemRow(request: LoggedInRequest, work: Work, learner: Person): Markup {
  const latest = latestOf(work.cmid, learner.id);
  // The gradebook knows released, named marking only.
  const one = latest?.state === 'released' && !work.anonymous ? latest : undefined;
  const isParent = request.session.role === 'parent';
  const title = isParent
    ? html`<span class="gradeitemheader" title="${work.name}" tabindex="0">${work.name}</span>`
    : html`<a class="gradeitemheader" href="${wwwroot(request)}/mod/assign/view.php?id=${work.cmid}">${work.name}</a>`;
  const menu =
    request.session.role === 'teacher' && request.session.version === '5.1'
      ? html`<div class="action-menu"><a href="#" aria-label="Cell actions">⋮</a></div>`
      : null;
  return html`<tr class="cat_1"><th class="level2 item column-itemname" id="row_4${work.cmid}_${learner.id}" scope="row"><div class="item"><img class="icon itemicon" alt="Assignment" src="${wwwroot(request)}/theme/image.php/boost/assign/1/monologo"><div class="rowtitle">${title}</div></div></th>
<td class="level2 item column-grade">${one ? html`<div>${one.grade}</div>` : '-'}${menu}</td><td class="level2 item column-range">0–100</td>
<td class="level2 item feedbacktext column-feedback">${one?.comment ? raw(one.comment) : html`&nbsp;`}</td></tr>`;
}

function reportTable(request: LoggedInRequest, course: Course, learner: Person): Markup {
  const rows = works
    .filter(({ courseId }) => courseId === course.id)
    .map((work) => itemRow(request, work, learner));
  return html`<div class="user-report-container" id="user-report-${learner.id}"><table class="generaltable user-grade"><thead><tr><th class="header column-itemname">Grade item</th><th class="header column-grade">Grade</th><th class="header column-range">Range</th><th class="header column-feedback">Feedback</th></tr></thead>
<tbody><tr><th class="category column-itemname" colspan="4" id="cat_1_${learner.id}" scope="row">${course.name}</th></tr>${rows}</tbody></table></div>`;
}

const profileLink = (request: LoggedInRequest, course: Course, learner: Person): string =>
  `${wwwroot(request)}/user/view.php?id=${learner.id}&course=${course.id}`;

/** `grade/report/user`: staff about a learner, or a learner about themselves. */
export function userReport(request: LoggedInRequest, course: Course, learner: Person): Markup {
  return moodlePage(request, {
    bodyId: 'grade-report-user-index',
    course,
    title: `${course.shortName}: User report`,
    trail: [],
    layout: 'report',
    content: html`<div class="user-heading"><h2><a class="h4" href="${profileLink(request, course, learner)}">${learner.name}</a></h2></div>${reportTable(request, course, learner)}`,
  });
}

/** `course/user.php?mode=grade`: the one page with whole comments that a parent-role mentor may see. */
export function courseUser(request: LoggedInRequest, course: Course, learner: Person): Markup {
  return moodlePage(request, {
    bodyId: 'course-user',
    course,
    title: `${course.shortName}: ${learner.name}: Grades`,
    trail: [
      { text: learner.name, href: profileLink(request, course, learner) },
      { text: 'Grades' },
    ],
    layout: 'report',
    content: html`<h2 class="main">Grades</h2><div class="grade-report-user">${reportTable(request, course, learner)}</div>`,
  });
}
