import type { Course } from '../data/courses.ts';
import { documentOf } from '../data/documents.ts';
import { learners } from '../data/people.ts';
import type { Work } from '../data/work.ts';
import { html, type Markup } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';
import { assignmentJson } from './assignment-json.ts';
import { canvasPage } from './layout.ts';
import { speedGraderScript } from './speed-grader-script.ts';
import { anonymousId } from './submission-json.ts';

const gradebookHeader = (work: Work): Markup =>
  html`<div id="gradebook_header"><a id="assignment_url" href="/courses/x/assignments/${work.canvasId}">${work.name}</a>
<div class="student-nav"><button type="button" class="gradebookActions__Button prev" id="prev-student-button" aria-label="Previous student">‹</button>
<a id="students_selectmenu-button" class="ui-selectmenu" role="button" tabindex="0"><span class="ui-selectmenu-item-header">…</span></a>
<button type="button" class="gradebookActions__Button next" id="next-student-button" aria-label="Next student">›</button>
<span id="x_of_x_students_frd"></span></div><div id="aria_name_alert" class="screenreader-only" aria-live="polite"></div></div>`;

const rightSide: Markup = html`<div id="right_side"><div class="right_side_content"><div id="grade_container"><label for="grading-box-extended">Grade</label> <input id="grading-box-extended" type="text"> <span id="grading-box-points-possible">out of 100</span></div>
<div id="rubric_holder"><div id="rubric_summary_container"></div></div><div id="comments"></div>
<div id="speed_grader_comment_textarea_mount_point"><label>Add a comment <textarea rows="3"></textarea></label></div></div></div>`;

/** The classic shell of SpeedGrader: learners change by `pushState`, without a load. */
export function speedGrader(request: LoggedInRequest, course: Course, work: Work): Markup {
  const query = request.url.searchParams;
  const assignment = assignmentJson(work, course.canvasId, request.origin);
  const content = html`<div id="classic_speedgrader_container">${gradebookHeader(work)}<div id="full_width_container"><div id="left_side"><div id="iframe_holder">${documentOf(work)}</div></div>${rightSide}</div></div>`;
  return canvasPage(request, {
    course,
    title: `SpeedGrader: ${work.name}`,
    crumbs: [],
    bodyClass: 'pages speed_grader',
    hasNav: false,
    env: {
      course_id: course.canvasId,
      assignment_id: work.canvasId,
      assignment_title: work.name,
      rubric: 'rubric' in assignment ? assignment.rubric : null,
      grading_type: 'points',
      MANAGE_GRADES: request.session.role === 'teacher',
      can_comment_on_submission: request.session.role === 'teacher',
      anonymous_identities: work.anonymous ? {} : null,
    },
    content,
    script: speedGraderScript({
      ids: learners.map((one) => (work.anonymous ? anonymousId(one) : one.canvasId)),
      parameter: work.anonymous ? 'anonymous_id' : 'student_id',
      first: query.get(work.anonymous ? 'anonymous_id' : 'student_id') ?? '',
      address: `/demo/speed-grader?course=${course.canvasId}&assignment=${work.canvasId}`,
      delayMs: request.delayMs,
    }),
  });
}
