/** Where a page that changes learners without a load says whose work it shows; the tray's links say which. */
const SHOWN =
  '[data-testid="selected-student"], #students_selectmenu-button .ui-selectmenu-item-header, ' +
  '#SubmissionTray__StudentName, #SubmissionTray__Content a[href], [data-testid^="observed-student-"]';

/** A link's address, a chosen value, or the words. */
const said = (element: Element): string =>
  element.getAttribute('href') ?? String(Reflect.get(element, 'value') ?? element.textContent);

/**
 * A text that changes whenever the page shows another learner or other work, with or without a new address: compare
 * it, never read it. Cheap enough to be asked on every change of the page.
 */
export function canvasPageMark(doc: Document, url: URL): string {
  return [url.pathname + url.search, ...[...doc.querySelectorAll(SHOWN)].map(said)].join('\n');
}
