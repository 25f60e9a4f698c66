interface Settings {
  ids: string[];
  parameter: 'student_id' | 'anonymous_id';
  first: string;
  address: string;
  delayMs: number;
}

/** SpeedGrader's own script: the address changes at once, the name after half the delay, comments after all of it. */
export const speedGraderScript = (settings: Settings): string => `
const settings = ${JSON.stringify(settings)};
const q = (selector) => document.querySelector(selector);
let shown = '';
let round = 0;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
function addressOf(id) {
  const address = new URL(location.href);
  // Anonymous marking never leaves a learner's own id in the address.
  address.searchParams.delete('student_id');
  address.searchParams.set(settings.parameter, id);
  address.hash = '';
  return address;
}
function fill(student) {
  q('#grading-box-extended').value = student.grade ?? '';
  q('#comments').innerHTML = student.comments;
  q('#rubric_summary_container').innerHTML = student.rubric;
}
async function go(id, isFirst, isBack) {
  const mine = ++round;
  shown = id;
  if (isBack) {
    // The browser has changed the address already.
  } else if (isFirst) history.replaceState(null, '', addressOf(id));
  else history.pushState(null, '', addressOf(id));
  const answer = await fetch(settings.address + '&student=' + id, { headers: { 'X-Demo-Page': '1' } });
  if (!answer.ok) return;
  const student = await answer.json();
  await wait(isFirst ? 50 : settings.delayMs / 2);
  if (mine !== round && !student.isLate) return;
  q('#students_selectmenu-button .ui-selectmenu-item-header').textContent = student.name;
  q('#aria_name_alert').textContent = student.name;
  q('#x_of_x_students_frd').textContent = (settings.ids.indexOf(id) + 1) + '/' + settings.ids.length;
  await wait(isFirst ? 50 : settings.delayMs / 2);
  if (mine === round || student.isLate) fill(student);
}
addEventListener('popstate', () => {
  const id = new URL(location.href).searchParams.get(settings.parameter);
  if (id && id !== shown) go(id, false, true);
});
const step = (by) =>
  go(settings.ids[(settings.ids.indexOf(shown) + by + settings.ids.length) % settings.ids.length], false);
q('#next-student-button').addEventListener('click', () => step(1));
q('#prev-student-button').addEventListener('click', () => step(-1));
// Old links carry the learner in the hash, as encoded JSON; the page reads it and clears it.
const inHash = /student_id"?:"?(\\d+)/.exec(decodeURIComponent(location.hash));
go(settings.first || inHash?.[1] || settings.ids[0], true);
`;
