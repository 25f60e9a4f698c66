import type { Course } from '../data/courses.ts';
import { latestOf } from '../data/marking.ts';
import { learners } from '../data/people.ts';
import { works } from '../data/work.ts';
import { html, type Markup } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';
import { canvasPage } from './layout.ts';

/** The tray's own script: it opens, goes to another learner and closes without a word in the address. */
const trayScript = (delayMs: number): string => `
const tray = document.querySelector('#tray');
const cells = [...document.querySelectorAll('[data-cell]')];
let round = 0;
function link(href, words) {
  const a = document.createElement('a');
  a.href = href;
  a.textContent = words;
  return a;
}
function fill({ course, work, workName, learner, name }) {
  const box = document.createElement('div');
  box.id = 'SubmissionTray__Content';
  const who = document.createElement('div');
  who.id = 'SubmissionTray__StudentName';
  who.append(link('/courses/' + course + '/grades/' + learner + '#tab-assignments', name));
  const next = document.createElement('button');
  next.id = 'student-carousel';
  next.type = 'button';
  next.textContent = 'Next learner';
  next.addEventListener('click', () => {
    const column = cells.filter((cell) => cell.dataset.work === work);
    const at = column.findIndex((cell) => cell.dataset.learner === learner);
    open(column[(at + 1) % column.length]);
  });
  const grader = '/courses/' + course + '/gradebook/speed_grader?assignment_id=' + work + '&student_id=' + learner;
  box.append(who, link('/courses/' + course + '/assignments/' + work, workName), link(grader, 'SpeedGrader'), next);
  tray.replaceChildren(box);
}
function open(cell) {
  const mine = ++round;
  setTimeout(() => mine === round && fill(cell.dataset), ${delayMs / 4});
}
for (const cell of cells) cell.addEventListener('click', () => open(cell));
document.querySelector('#close-tray').addEventListener('click', () => {
  round++;
  tray.replaceChildren();
});
`;

/** A course's gradebook: a cell a submission; a click opens the tray. */
export function gradebook(request: LoggedInRequest, course: Course): Markup {
  const shown = works.filter(({ courseId, anonymous }) => courseId === course.id && !anonymous);
  const rows = learners.map(({ id, canvasId, name }) => {
    const cells = shown.map(
      (work) =>
        html`<td><button type="button" data-cell data-course="${course.canvasId}" data-work="${work.canvasId}" data-work-name="${work.name}" data-learner="${canvasId}" data-name="${name}">${latestOf(work.cmid, id)?.grade ?? '-'}</button></td>`,
    );
    return html`<tr><th scope="row">${name}</th>${cells}</tr>`;
  });
  const heads = shown.map(({ name }) => html`<th scope="col">${name}</th>`);
  return canvasPage(request, {
    course,
    title: `Gradebook: ${course.name}`,
    crumbs: ['Gradebook'],
    bodyClass: 'gradebook',
    hasNav: true,
    env: {},
    content: html`<main><h1>Gradebook</h1><button id="close-tray" type="button">Close the tray</button><table><thead><tr><th>Learner</th>${heads}</tr></thead><tbody>${rows}</tbody></table></main><aside id="tray"></aside>`,
    script: trayScript(request.delayMs),
  });
}
