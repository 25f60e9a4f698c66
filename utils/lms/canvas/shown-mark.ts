/** Where the pages of one learner say whose work they show: both SpeedGraders, and the picker of an observer. */
const SHOWN =
  '#students_selectmenu-button .ui-selectmenu-item-header, [data-testid="selected-student"], ' +
  '[data-testid^="observed-student-"]';
/** The gradebook's tray: two learners may share a name, its links tell them apart. */
const IN_TRAY = '#SubmissionTray__StudentName, a[href]';

/** A link's address, a chosen value, or the words. */
const said = (element: Element): string =>
  element.getAttribute('href') ?? String(Reflect.get(element, 'value') ?? element.textContent);

/**
 * A text that changes whenever the page shows another learner or other work, with or without a new address: compare
 * it, never read it. Cheap enough to be asked on every change of the page: a gradebook, which is large, is asked for its
 * tray alone.
 */
export function canvasPageMark(doc: Document, { pathname, search }: URL): string {
  const isGradebook = /\/gradebook\/?$/.test(pathname);
  const shown = isGradebook
    ? doc.getElementById('SubmissionTray__Content')?.querySelectorAll(IN_TRAY)
    : doc.querySelectorAll(SHOWN);
  return [pathname + search, ...[...(shown ?? [])].map(said)].join('\n');
}
