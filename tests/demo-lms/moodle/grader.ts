import type { Course } from '../data/courses.ts';
import { documentOf } from '../data/documents.ts';
import { learners } from '../data/people.ts';
import type { Work } from '../data/work.ts';
import { html, type Markup } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';
import { graderScript } from './grader-script.ts';
import { moodlePage, wwwroot } from './layout.ts';

function workLinks(root: string, course: Course, work: Work): Markup {
  return html`<div data-region="assignment-info" class="col-md-4"><a href="${root}/course/view.php?id=${course.id}" title="Course: ${course.name}">Course: ${course.name}</a><br>
<a href="${root}/mod/assign/view.php?id=${work.cmid}" title="Assignment: ${work.name}">Assignment: ${work.name}</a><br>
<a href="${root}/mod/assign/view.php?id=${work.cmid}&amp;action=grading">View all submissions</a></div>`;
}

function learnerChooser(work: Work, selected: string): Markup {
  return html`<div data-region="user-selector" class="col-md-4"><a href="#previous" data-action="previous-user" aria-label="Previous user" title="Previous user">◄</a>
<select id="change-user-select" class="hidden" data-action="change-user" data-assignmentid="3${work.cmid}" data-selected="${selected}" aria-hidden="true" tabindex="-1"><option></option></select>
<a href="#next" data-action="next-user" aria-label="Next user" title="Next user">►</a>
<span data-region="user-count"><small><span data-region="user-count-summary"></span></small></span></div>`;
}

/**
 * The marker's page for one learner after another. The page arrives without a learner in it; its script
 * fills it late and switches learners without a load, in the order that makes careless readers mix them up.
 */
export function grader(request: LoggedInRequest, course: Course, work: Work): Markup {
  const root = wwwroot(request);
  const asked = request.url.searchParams.get('userid') ?? '';
  const content = html`<div data-region="grading-navigation-panel" data-first-userid="${asked || '4102'}" data-courseid="${course.id}" data-showuseridentity="idnumber,email"><div data-region="grading-navigation" class="row">
${workLinks(root, course, work)}<div class="col-md-4" id="user-info-place"></div>${learnerChooser(work, asked)}</div></div>
<div data-region="review-panel">${documentOf(work)}</div><div data-region="grade-panel" class="fullwidth"><div data-region="grade"><p class="loading">Loading…</p></div></div>
<div data-region="grade-actions-panel"><button type="button" name="savechanges">Save changes</button></div>`;
  return moodlePage(request, {
    bodyId: 'mod-assign-grader',
    course,
    work,
    title: `${course.shortName}: ${work.name} - Grading`,
    trail: [],
    layout: 'embedded',
    content,
    script: graderScript({
      ids: learners.map(({ id }) => id),
      panelAddress: `${root}/demo/grader-panel?id=${work.cmid}`,
      delayMs: request.delayMs,
    }),
  });
}
