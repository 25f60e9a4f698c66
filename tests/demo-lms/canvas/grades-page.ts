import { type Course, courseBy } from '../data/courses.ts';
import type { Person } from '../data/people.ts';
import { type Work, works } from '../data/work.ts';
import { html, type Markup, raw } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';
import { canvasPage } from './layout.ts';
import { visibleAttempts } from './student-panel.ts';
import { submissionJson } from './submission-json.ts';

function workRows(work: Work, learner: Person, isStaff: boolean): Markup {
  const attempts = visibleAttempts(work, learner, isStaff);
  const id = work.canvasId;
  return html`<tr id="submission_${id}" class="student_assignment"><th class="title" scope="row"><a href="/courses/${courseBy(work.courseId)?.canvasId}/assignments/${id}/submissions/${learner.canvasId}">${work.name}</a></th><td class="assignment_score"><span class="grade">${attempts[0]?.grade ?? '-'}</span></td><td><a id="assignment_comment_${id}" class="toggle_comments_link" href="#" aria-label="Read comments">💬</a></td></tr>
<tr id="comments_thread_${id}" class="comments hidden"><td colspan="3">${attempts.map((one) => html`<div class="submission_comment">${raw(one.comment)}</div>`)}</td></tr>`;
}

/** One learner's grades in a course; all comments are in `ENV` too. */
export function gradesPage(request: LoggedInRequest, course: Course, learner: Person): Markup {
  const isStaff = request.session.role === 'teacher';
  const shown = works.filter(({ courseId, anonymous }) => courseId === course.id && !anonymous);
  const include = new Set(['submission_comments']);
  return canvasPage(request, {
    course,
    title: `Grades for ${learner.name}: ${course.name}`,
    crumbs: ['Grades', learner.name],
    bodyClass: 'grades',
    hasNav: true,
    env: {
      student_id: learner.canvasId,
      students: [{ id: learner.canvasId, name: learner.name }],
      submissions: shown.map((work) => submissionJson(work, learner, { include, isStaff })),
    },
    content: html`<h1>Grades for ${learner.name}</h1><table id="grades_summary"><tbody>${shown.map((work) => workRows(work, learner, isStaff))}</tbody></table>`,
  });
}
