import type { Course } from '../data/courses.ts';
import { latestOf, type Marking } from '../data/marking.ts';
import { hasCopies } from '../data/pdf-notes.ts';
import { learners, type Person } from '../data/people.ts';
import type { Work } from '../data/work.ts';
import { html, type Markup, raw } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';
import { isLong, summary, viewFeedbackAddress } from './comment-cell.ts';
import { hiddenClass, moodlePage, wwwroot } from './layout.ts';
import { copyScript, markedCopy } from './marked-copy.ts';
import { moodleDate } from './moodle-date.ts';

const sorted = (by: string, text: string): Markup =>
  html`<th class="header" scope="col"><a data-sortable="1" data-sortby="${by}" role="button" href="#">${text}</a><div class="commands"><a data-action="hide" data-column="${by}" role="button" href="#">−</a></div></th>`;
const unsorted = (column: string, text: string): Markup =>
  html`<th class="header" scope="col">${text}<div class="commands"><a data-action="hide" data-column="${column}" role="button" href="#">−</a></div></th>`;

const stateClass = { released: 'released', inreview: 'inreview', inmarking: 'inmarking' };
const stateText = { released: 'Released', inreview: 'In review', inmarking: 'In marking' };

function statusCell(work: Work, one: Marking | undefined): Markup {
  const marked = one
    ? work.workflow
      ? html`<div class="${stateClass[one.state]}">${stateText[one.state]}</div>`
      : html`<div class="submissiongraded">Graded</div>`
    : html`<div class="submissionnotgraded">Not marked</div>`;
  return html`<td class="cell status"><div class="submissioninfo"><div class="submissionstatussubmitted">Submitted for grading</div>${marked}</div></td>`;
}

function feedbackCell(root: string, one: Marking | undefined): Markup {
  if (!one) return html`<td class="cell"></td>`;
  if (!isLong(one)) return html`<td class="cell">${raw(one.comment)}</td>`;
  return html`<td class="cell"><a href="${viewFeedbackAddress(root, one)}" title="View feedback">🔍</a><img class="icon spacer" alt=""><br>${summary(one)}</td>`;
}

function nameCells(root: string, work: Work, learner: Person, index: number): Markup {
  if (work.anonymous) return html`<td class="cell">Participant ${50 + index}</td>`;
  return html`<td class="cell username"><a href="${root}/user/view.php?id=${learner.id}&amp;course=${work.courseId}" class="aabtn">${learner.name}</a></td>
<td class="cell idnumber">${learner.idNumber}</td><td class="cell email">${learner.email}</td>`;
}

function learnerRow(request: LoggedInRequest, work: Work, learner: Person, index: number): Markup {
  const one = latestOf(work.cmid, learner.id);
  const root = wwwroot(request);
  const shown = work.anonymous ? `Participant ${50 + index}` : learner.name;
  return html`<tr class="user${learner.id} unselectedrow"><td class="cell"><label class="${hiddenClass(request)}" for="selectuser_${learner.id}">Select ${shown}</label><input type="checkbox" id="selectuser_${learner.id}" name="selectedusers" value="${learner.id}"><input type="hidden" name="gradeattempt_${learner.id}" value="${one?.attempt ?? 0}"></td>
${nameCells(root, work, learner, index)}${statusCell(work, one)}
<td class="cell grade"><div class="w-100">${one?.grade ?? '-'}</div><a href="${root}/mod/assign/view.php?id=${work.cmid}&amp;rownum=${index}&amp;action=grader&amp;userid=${learner.id}">Grade</a></td>
<td class="cell">${one ? moodleDate(one.markedOn) : '-'}</td><td class="cell"><div class="no-overflow"><p>Learner's own words, not feedback.</p></div></td>
<td class="cell">${one ? moodleDate(one.markedOn) : '-'}</td>${feedbackCell(root, one)}${hasCopies(work.cmid) ? html`<td class="cell">${markedCopy(root, one)}</td>` : null}<td class="cell">${one?.grade ?? '-'}</td></tr>`;
}

/** The whole class with its marks, as staff see it: long comments are cut, with a link to the whole. */
export function gradingList(request: LoggedInRequest, course: Course, work: Work): Markup {
  const people = work.anonymous
    ? html`<th class="header" scope="col">Participant</th>`
    : html`${sorted('firstname', 'First name')}${sorted('idnumber', 'ID number')}${sorted('email', 'Email address')}`;
  const content = html`<div class="gradingtable"><table class="flexible table generaltable" id="submissions"><thead><tr><th class="header" scope="col">Select</th>${people}${sorted('status', 'Status')}${sorted('grade', 'Grade')}${sorted('timesubmitted', 'Last modified (submission)')}${unsorted('plugin0', 'Online text')}${sorted('timemarked', 'Last modified (grade)')}${unsorted('plugin2', 'Feedback comments')}${hasCopies(work.cmid) ? unsorted('plugin3', 'Annotate PDF') : null}${unsorted('finalgrade', 'Final grade')}</tr></thead>
<tbody>${learners.map((learner, index) => learnerRow(request, work, learner, index))}</tbody></table></div>`;
  const address = `${wwwroot(request)}/mod/assign/view.php?id=${work.cmid}`;
  return moodlePage(request, {
    bodyId: 'mod-assign-grading',
    course,
    work,
    title: `${course.shortName}: ${work.name} - Submissions`,
    trail: [{ text: work.name, href: address }, { text: 'Submissions' }],
    layout: 'incourse',
    content,
    script: copyScript(learners.map(({ id }) => latestOf(work.cmid, id))),
  });
}
