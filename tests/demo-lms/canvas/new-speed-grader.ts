import type { Course } from '../data/courses.ts';
import { documentOf } from '../data/documents.ts';
import { learners } from '../data/people.ts';
import type { Work } from '../data/work.ts';
import { html, type Markup } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';
import { canvasPage } from './layout.ts';

/** As in the classic one the address changes at once, the name and the comments later; the name may be cut. */
const script = (settings: { ids: string[]; first: string; address: string; delayMs: number }) => `
const settings = ${JSON.stringify(settings)};
const q = (selector) => document.querySelector(selector);
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
let shown = '';
let round = 0;
async function go(id, isFirst) {
  const mine = ++round;
  shown = id;
  const address = new URL(location.href);
  address.searchParams.set('student_id', id);
  history[isFirst ? 'replaceState' : 'pushState'](null, '', address);
  const student = await (await fetch(settings.address + '&student=' + id, { headers: { 'X-Demo-Page': '1' } })).json();
  await wait(settings.delayMs / 2);
  if (mine !== round) return;
  const name = q('[data-testid="selected-student"]');
  name.textContent = student.name.slice(0, 8) + '…';
  name.setAttribute('name', student.name);
  await wait(settings.delayMs / 2);
  if (mine === round) q('[data-testid="assessment"]').innerHTML = student.comments;
}
q('#next-student-button').addEventListener('click', () =>
  go(settings.ids[(settings.ids.indexOf(shown) + 1) % settings.ids.length], false));
go(settings.first || settings.ids[0], true);
`;

/** The new shell of SpeedGrader: another markup at the same address. */
export function newSpeedGrader(request: LoggedInRequest, course: Course, work: Work): Markup {
  return canvasPage(request, {
    course,
    title: `SpeedGrader: ${work.name}`,
    crumbs: [],
    bodyClass: 'pages speed_grader',
    hasNav: false,
    env: { course_id: course.canvasId, assignment_id: work.canvasId, assignment_title: work.name },
    content: html`<div id="react-router-portals"><button type="button" data-testid="student-select-trigger"><span data-testid="selected-student">…</span></button>
<button type="button" id="next-student-button">Next learner</button>
<div>${documentOf(work)}</div><div data-testid="speedgrader-grading-panel"><div data-testid="assessment"></div></div></div>`,
    script: script({
      ids: learners.map(({ canvasId }) => canvasId),
      first: request.url.searchParams.get('student_id') ?? '',
      address: `/demo/speed-grader?course=${course.canvasId}&assignment=${work.canvasId}`,
      delayMs: request.delayMs,
    }),
  });
}
