import { latestOf, type Marking } from '../data/marking.ts';
import { learners, type Person } from '../data/people.ts';
import type { Work } from '../data/work.ts';
import { html, type Markup, raw } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';
import { criteriaTable } from './criteria.ts';
import { wwwroot } from './layout.ts';
import { moodleDate } from './moodle-date.ts';

const grades = ['Refer', 'Pass', 'Merit', 'Distinction', 'Not yet', 'Grade 4', 'Grade 5'];
const states = {
  '': 'Not marked',
  inmarking: 'In marking',
  inreview: 'In review',
  released: 'Released',
};

const hidden = (name: string, value: string): Markup =>
  html`<input name="${name}" type="hidden" value="${value}">`;

const option = (value: string, text: string, isChosen: boolean): Markup =>
  html`<option value="${value}"${isChosen ? html` selected` : null}>${text}</option>`;

function gradeField(work: Work, one: Marking | undefined): Markup {
  if (work.marking !== 'simple')
    return html`${criteriaTable('evaluate', work, one)}<p>Current grade in gradebook <span class="form-control-static" data-name="currentgrade"><span class="currentgrade"><a href="#">${one?.grade ?? '-'}</a></span></span></p>`;
  const isScale = grades.includes(one?.grade ?? 'Pass');
  return isScale
    ? html`<label for="id_grade">Grade:</label> <select name="grade" id="id_grade">${option('-1', 'No grade', !one)}${grades.map((text, index) => option(String(index + 1), text, text === one?.grade))}</select>`
    : html`<label for="id_grade">Grade out of 100</label> <input type="text" name="grade" id="id_grade" value="${one?.grade ?? ''}">`;
}

function stateField(work: Work, one: Marking | undefined): Markup | null {
  if (!work.workflow) return null;
  const options = Object.entries(states).map(([value, text]) =>
    option(value, text, value === (one?.state ?? '')),
  );
  return html`<p><label for="id_workflowstate">Marking workflow state</label> <select name="workflowstate" id="id_workflowstate">${options}</select></p>`;
}

/** Under a name the weekday is left out. */
const dateAlone = (instant: string): string => moodleDate(instant).replace(/^\w+, /, '');

/** The learner's name as the grader shows it: hidden when marking is anonymous. */
function person(request: LoggedInRequest, work: Work, learner: Person): Markup {
  if (work.anonymous) return html`<h4>Participant ${50 + learners.indexOf(learner)}</h4>`;
  return html`<h4><a href="${wwwroot(request)}/user/view.php?id=${learner.id}&amp;course=${work.courseId}">${learner.name} <em class="nowrap"><small title="${learner.idNumber}, ${learner.email}">${learner.idNumber}, ${learner.email}</small></em>${work.due && html` <em class="nowrap"><small>Due date: ${dateAlone(work.due)}</small></em>`}</a></h4>`;
}

/** Only the `_qf__` name tells whose form it is: the field called `userid` is always 0, as on real servers. */
function form(work: Work, learner: Person, one: Marking | undefined): Markup {
  const attempt = one?.attempt ?? 0;
  return html`<div class="submissionstatustable"><h3>Submission</h3><div class="submissionstatussubmitted">Submitted for grading</div><div class="${one ? 'submissiongraded' : 'submissionnotgraded'}">${one ? 'Graded' : 'Not marked'}</div></div>
<div class="box gradingform"><form class="gradeform mform" id="mform1_demo">${hidden('id', work.cmid)}${hidden('rownum', '0')}${hidden('attemptnumber', '-1')}${hidden('userid', '0')}${hidden('action', 'submitgrade')}${hidden(`_qf__mod_assign_grade_form_${learner.id}`, '1')}
<fieldset id="id_gradeheader" name="gradeheader"><h3>Grade</h3>${gradeField(work, one)}${stateField(work, one)}
${attempt > 0 ? html`<p>Attempt number <span class="form-control-static" data-name="attemptnumberlabel">${attempt + 1}</span></p>` : null}
<p><label for="id_assignfeedbackcomments_editor">Feedback comments</label></p><div class="tox tox-tinymce" role="application">${raw(one?.comment ?? '')}</div><textarea class="hidden" aria-hidden="true" id="id_assignfeedbackcomments_editor" name="assignfeedbackcomments_editor[text]" rows="15" cols="60">${one?.comment ?? ''}</textarea>${hidden('assignfeedbackcomments_editor[format]', '1')}</fieldset></form></div>`;
}

/** What the grader's script fetches for one learner. */
export const graderPanel = (request: LoggedInRequest, work: Work, learner: Person) => {
  const one = latestOf(work.cmid, learner.id);
  return {
    person: person(request, work, learner).markup,
    form: form(work, learner, one).markup,
  };
};
