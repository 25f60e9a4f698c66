import type { Course } from '../data/courses.ts';
import { attemptsOf, type Marking } from '../data/marking.ts';
import { teacher } from '../data/people.ts';
import type { Work } from '../data/work.ts';
import { html, type Markup } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';
import { commentBoxes } from './comment-cell.ts';
import { criteriaTable } from './criteria.ts';
import { moodlePage, wwwroot } from './layout.ts';
import { copyScript, markedCopy } from './marked-copy.ts';
import { moodleDate } from './moodle-date.ts';

const row = (label: string, cell: Markup | string, cellClass = ''): Markup =>
  html`<tr><th class="cell c0" scope="row">${label}</th><td class="${cellClass} cell c1 lastcol">${cell}</td></tr>`;

const gradeText = (work: Work, one: Marking): string =>
  work.marking === 'simple' ? one.grade : `${one.grade} / 100.00`;

/** The class of the box ends in the grade's id, as for every feedback plugin. */
function copyRow(request: LoggedInRequest, one: Marking): Markup | null {
  const copy = markedCopy(wwwroot(request), one);
  return (
    copy &&
    row(
      'Annotate PDF',
      html`<div class="box summary_assignfeedback_editpdf_${one.gradeId}">${copy}</div>`,
    )
  );
}

function markedRows(request: LoggedInRequest, work: Work, one: Marking): Markup {
  const marker = html`<a href="${wwwroot(request)}/user/view.php?id=${teacher.id}&amp;course=${work.courseId}" class="aabtn"><span class="userinitials">HW</span></a>${teacher.name}`;
  return html`${row('Grade', gradeText(work, one))}${row('Graded on', moodleDate(one.markedOn))}
${row('Graded by', marker)}${one.comment ? row('Feedback comments', commentBoxes(wwwroot(request), one)) : null}${copyRow(request, one)}`;
}

function feedbackBlock(request: LoggedInRequest, work: Work, one: Marking): Markup {
  const criteria = criteriaTable('view', work, one);
  return html`<div class="feedback"><h3>Feedback</h3><div class="box py-3 boxaligncenter feedbacktable"><div class="table-responsive"><table class="generaltable table"><tbody>${markedRows(request, work, one)}</tbody></table></div></div>
${criteria && html`<h4>Grade breakdown</h4><div class="advancedgrade">${criteria}</div>`}</div>`;
}

function historyBlock(request: LoggedInRequest, work: Work, old: Marking[]): Markup | null {
  if (old.length === 0) return null;
  const panels = old.map(
    (
      one,
    ) => html`<a class="mod-assign-history-link mod-assign-history-link-open"><h4>Attempt ${one.attempt + 1}: ${moodleDate(one.markedOn)}</h4></a>
<div class="table-responsive mod-assign-history-panel" id="mod-assign-history-panel${one.attempt + 1}"><table class="generaltable table"><tbody>${row('Submission status', 'Submitted for grading', 'submissionstatussubmitted')}
<tr><td class="feedbacktitle cell c0 lastcol" colspan="2">Feedback</td></tr>${markedRows(request, work, one)}</tbody></table></div>`,
  );
  return html`<h3>Previous attempts</h3><div id="attempthistory${work.cmid}" class="box py-3 attempthistory">${panels}</div>`;
}

const datesBlock = ({ due }: Work): Markup | null =>
  due === null
    ? null
    : html`<div data-region="activity-information"><div data-region="activity-dates" class="activity-dates"><div><strong>Due:</strong> ${moodleDate(due)}</div></div></div>`;

function statusBlock(hasSubmitted: boolean, isMarked: boolean): Markup {
  return html`<div class="submissionstatustable"><h3>Submission status</h3><div class="box py-3 submissionsummarytable"><table class="generaltable table"><tbody>
${row('Submission status', hasSubmitted ? 'Submitted for grading' : 'No submissions have been made yet', hasSubmitted ? 'submissionstatussubmitted' : '')}
${row('Grading status', isMarked ? 'Graded' : 'Not marked', isMarked ? 'submissiongraded' : 'submissionnotgraded')}</tbody></table></div></div>`;
}

/** The same words in a dress that no reader knows: what a new Moodle could bring. */
const changedBlock = (work: Work): Markup =>
  html`<section class="mark-card" data-work="${work.cmid}"><h3>Your result</h3><p class="mark-card-grade">Merit</p><blockquote class="mark-card-words">Your care plan is thorough. Add the review dates for each goal.</blockquote></section>`;

/** What a learner sees on their own assignment: released marking only. */
export function learnerAssignment(request: LoggedInRequest, course: Course, work: Work): Markup {
  const attempts = attemptsOf(work.cmid, request.session.viewer.id).filter(
    ({ state }) => state === 'released',
  );
  const [latest, ...old] = attempts;
  const hasSubmitted = request.session.viewer.id !== '4108';
  const content =
    work.layout === 'changed'
      ? changedBlock(work)
      : html`${datesBlock(work)}${statusBlock(hasSubmitted, latest !== undefined)}${latest && feedbackBlock(request, work, latest)}${historyBlock(request, work, old)}`;
  return moodlePage(request, {
    bodyId: 'mod-assign-view',
    course,
    work,
    title: `${course.shortName}: ${work.name}`,
    trail: [{ text: work.name }],
    layout: 'incourse',
    content,
    script: copyScript(attempts),
  });
}
