import { speedGrader, tray as trayOf } from './selectors.ts';

/** A link's address, a chosen value, or the words. */
const said = (element: Element): string =>
  element.getAttribute('href') ?? String(Reflect.get(element, 'value') ?? element.textContent);

/** Where the page says whose work it shows. By id first: a page may be large, and this is asked often. */
function shownOn(doc: Document, pathname: string): Iterable<Element> {
  // Two learners may share a name in the gradebook's tray: its links tell them apart.
  if (/\/gradebook\/?$/.test(pathname)) {
    const tray = doc.getElementById('SubmissionTray__Content');
    return tray?.querySelectorAll(`${trayOf.name}, a[href]`) ?? [];
  }
  const classic = doc.getElementById('students_selectmenu-button');
  const shown =
    classic?.querySelector('.ui-selectmenu-item-header') ??
    doc.querySelector(`${speedGrader.selected}, [data-testid^="observed-student-"]`);
  return shown ? [shown] : [];
}

/**
 * A text that changes whenever the page shows another learner or other work, with or without a new address: compare
 * it, never read it. Cheap enough to be asked on every change of the page.
 */
export const canvasPageMark = (doc: Document, { pathname, search }: URL): string =>
  [pathname + search, ...[...shownOn(doc, pathname)].map(said)].join('\n');
