import type { Course } from '../data/courses.ts';
import { learnerBy, learners, mentees, type Person, teacher } from '../data/people.ts';
import type { Work } from '../data/work.ts';
import { html, type Markup, raw } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';
import { canvasPage } from './layout.ts';
import { visibleAttempts } from './student-panel.ts';

/** Whom the page is about: the viewer, or the learner that an observer has picked (`demo_observes`), else their first. */
function learnerShown({ session, url }: LoggedInRequest): Person | undefined {
  if (session.role === 'teacher') return undefined;
  if (session.role === 'learner') return learnerBy(session.viewer.id);
  return learnerBy(url.searchParams.get('demo_observes')) ?? learners[0];
}

const picker = (learner: Person): Markup =>
  html`<label>Learner <input data-testid="observed-student-dropdown" role="combobox" value="${learner.name}"></label>`;

/** The tray of comments, opened already: on a real page it comes when it is asked for. */
function commentsTray(work: Work, learner: Person): Markup {
  const rows = visibleAttempts(work, learner, false).map(
    (one, at) =>
      html`<div data-testid="comment-row"><div class="comment-text-comment-container"><span id="comment-header-${String(at)}">${teacher.name} <time>${one.markedOn.slice(0, 10)}</time></span> <span data-testid="commentContent">${raw(one.comment)}</span></div></div>`,
  );
  return html`<aside id="comments-tray"><div data-testid="comments-container">${rows}</div></aside>`;
}

/** The page of one piece of work, for the learner, an observer and the teacher; its address names no learner. */
export function assignmentPage(request: LoggedInRequest, course: Course, work: Work): Markup {
  const learner = learnerShown(request);
  const isObserver = request.session.role === 'parent';
  const observed = learners.filter(({ id }) => mentees.has(id));
  const content = html`<main><h1>${work.name}</h1>${isObserver && learner ? picker(learner) : null}<p>The brief is on the course page.</p>
${learner ? html`<button data-testid="view_feedback_button" type="button">View feedback</button>${commentsTray(work, learner)}` : html`<a href="/courses/${course.canvasId}/gradebook/speed_grader?assignment_id=${work.canvasId}">Mark this work</a>`}</main>`;
  return canvasPage(request, {
    course,
    title: work.name,
    crumbs: ['Assignments', work.name],
    bodyClass: 'assignments',
    hasNav: true,
    env: {
      ASSIGNMENT_ID: work.canvasId,
      COURSE_ID: course.canvasId,
      a2_student_view: learner !== undefined,
      ISOBSERVER: isObserver,
      ...(isObserver && {
        OBSERVER_OPTIONS: {
          OBSERVED_USERS_LIST: observed.map(({ canvasId, name }) => ({ id: canvasId, name })),
        },
      }),
    },
    content,
  });
}
