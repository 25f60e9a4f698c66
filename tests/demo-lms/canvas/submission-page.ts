import type { Course } from '../data/courses.ts';
import { documentOf } from '../data/documents.ts';
import { type Person, teacher } from '../data/people.ts';
import type { Work } from '../data/work.ts';
import { html, type Markup, raw } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';
import { canvasPage } from './layout.ts';
import { rubricTable, shownName, visibleAttempts } from './student-panel.ts';
import { submissionJson } from './submission-json.ts';

/** The submission details page: comments beside the learner's work. */
export function submissionPage(
  request: LoggedInRequest,
  course: Course,
  work: Work,
  learner: Person,
): Markup {
  const isStaff = request.session.role === 'teacher';
  const attempts = visibleAttempts(work, learner, isStaff);
  const comments = attempts.map(
    (one) =>
      html`<div class="comment"><div class="comment">${raw(one.comment)}</div><div class="author">${teacher.name}</div></div>`,
  );
  const content = html`<div class="submission-details-header"><h1 class="submission-details-header__heading">Submission Details</h1><h2><a href="#">${work.name}</a></h2>
<div class="submission-details-header__time">${shownName(work, learner)} submitted 10 Nov at 18:00</div>
<p>Grade: <span class="published_grade">${attempts[0]?.grade ?? '-'}</span></p><a class="submission_data_url" href="#">Details</a></div>
<div id="preview_frame" class="preview">${documentOf(work)}</div>
<div class="submission-details-comments"><h3>Comments</h3><div class="comment_list">${comments}</div></div>
<div id="rubric_holder"><div class="rubric_container">${rubricTable(work, attempts[0])}</div></div>`;
  return canvasPage(request, {
    course,
    title: `${work.name}: ${shownName(work, learner)}`,
    crumbs: ['Assignments', work.name, shownName(work, learner)],
    bodyClass: 'submission_details',
    hasNav: true,
    env: {
      SUBMISSION: {
        user_id: learner.canvasId,
        assignment_id: work.canvasId,
        submission: submissionJson(work, learner, { include: new Set(), isStaff }),
      },
    },
    content,
  });
}
