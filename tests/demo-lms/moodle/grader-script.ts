interface Settings {
  ids: string[];
  panelAddress: string;
  delayMs: number;
}

/**
 * The grader page's own script. On a switch the address, `data-userid` and `data-selected` change at once; the
 * name follows after the delay, and the form with its comments after another: as measured on real servers.
 */
export const graderScript = (settings: Settings): string => `
const settings = ${JSON.stringify(settings)};
const place = document.querySelector('#user-info-place');
const chooser = document.querySelector('#change-user-select');
const grade = document.querySelector('[data-region="grade"]');
let round = 0;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const showInAddress = (id) => {
  const address = new URL(location.href);
  address.searchParams.set('userid', id);
  history.replaceState(null, '', address);
};
async function go(id, isFirst) {
  const mine = ++round;
  if (!isFirst) { showInAddress(id); place.dataset.userid = id; }
  chooser.dataset.selected = id;
  const answer = await fetch(settings.panelAddress + '&userid=' + id, { headers: { 'X-Demo-Page': '1' } });
  if (!answer.ok) return;
  const panel = await answer.json();
  await wait(isFirst ? settings.delayMs / 3 : settings.delayMs);
  // An answer for a learner of before is dropped, unless the demo was told to be as careless as some pages are.
  if (mine !== round && !panel.isLate) return;
  place.dataset.region = 'user-info';
  place.dataset.userid = id;
  place.innerHTML = panel.person;
  if (isFirst) showInAddress(id);
  await wait(isFirst ? settings.delayMs / 3 : settings.delayMs);
  if (mine !== round && !panel.isLate) return;
  grade.innerHTML = panel.form;
  document.querySelector('[data-region="user-count-summary"]').textContent =
    (settings.ids.indexOf(id) + 1) + ' of ' + settings.ids.length;
}
const step = (by) => {
  const at = settings.ids.indexOf(chooser.dataset.selected);
  go(settings.ids[(at + by + settings.ids.length) % settings.ids.length], false);
};
document.addEventListener('click', (event) => {
  const action = event.target.closest?.('[data-action]')?.dataset.action;
  if (action === 'next-user' || action === 'previous-user') {
    event.preventDefault();
    step(action === 'next-user' ? 1 : -1);
  }
});
// Without a learner in the address, Moodle chooses one: not the first in the list.
go(chooser.dataset.selected || settings.ids[1], true);
`;
