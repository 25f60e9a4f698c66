import type { PageMark } from '../page-mark.ts';

/**
 * Where Canvas shows whom a page is about: new SpeedGrader, classic SpeedGrader, and the gradebook's tray, which opens
 * and goes from learner to learner without any change of address.
 */
const shownNames = [
  '[data-testid="selected-student"]',
  '#students_selectmenu-button .ui-selectmenu-item-header',
  '#SubmissionTray__StudentName',
];

/** The mark of a Canvas page: the ids in its address and the names that it shows. */
export function canvasPageMark(doc: Document, url: URL): PageMark {
  const query = url.searchParams;
  const names = shownNames.map((place) => {
    const shown = doc.querySelector(place);
    return shown && [shown.textContent, shown.getAttribute('name')];
  });
  const address = [
    url.pathname,
    ...['assignment_id', 'student_id', 'anonymous_id'].map((name) => query.get(name)),
    url.hash,
  ];
  const learner = [...address, ...names, doc.querySelector('#SubmissionTray__Content') !== null];
  return { address: JSON.stringify(address), learner: JSON.stringify(learner), rest: url.href };
}
