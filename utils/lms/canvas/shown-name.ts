import { gradesPage, observed as seen, speedGrader, submissionPage, tray } from './selectors.ts';

/** How one page shows whose work it is about. */
interface Place {
  selector: string;
  name(element: Element): string | null;
}

const text = (element: Element): string | null => element.textContent;

/** Beside a name that is cut with an ellipsis, the avatar keeps the whole one in its `name` attribute. */
const wholeName = (element: Element): string | null =>
  element.getAttribute('name') ??
  element.querySelector('[name]:not(input, button, select, iframe)')?.getAttribute('name') ??
  element.textContent;

const before = (pattern: RegExp) => (element: Element) =>
  pattern.exec(element.textContent ?? '')?.[1] ?? null;

const chosenOption = (element: Element): string | null =>
  element.querySelector('option[selected]')?.textContent ??
  element.getAttribute('value') ??
  element.querySelector('input')?.getAttribute('value') ??
  null;

/** What a list to choose from shows as chosen, else its label. */
const valueOrText = (element: Element): string | null =>
  String(Reflect.get(element, 'value') || '') || chosenOption(element) || element.textContent;

/** How Canvas's picker shows whom an observer looks at. */
const observed: Place[] = [
  { selector: seen.picker, name: valueOrText },
  { selector: seen.label, name: text },
];

/** Best place first. Crumbs, header and title as Canvas's own templates lay them out. */
const places: Record<string, Place[]> = {
  speedgrader: [
    { selector: speedGrader.selected, name: wholeName },
    { selector: speedGrader.classicSelected, name: text },
  ],
  gradebook: [{ selector: tray.name, name: text }],
  assignment: observed,
  discussion: observed,
  'submission-details': [
    { selector: submissionPage.time, name: before(/^\s*(\S.*?)\s+submitted\s/s) },
    { selector: submissionPage.crumb, name: text },
    { selector: submissionPage.heading, name: text },
    // "Work: Learner". A work's title may hold a colon, a name does not.
    { selector: 'head title', name: before(/:\s+([^:]+)$/) },
  ],
  grades: [
    { selector: gradesPage.menu, name: chosenOption },
    { selector: 'h1', name: before(/^\s*(?:Grades for|Graddau ar gyfer)\s+(\S.*?)\s*$/s) },
    { selector: 'head title', name: before(/^\s*(?:Grades for|Graddau ar gyfer)\s+([^:]+)/) },
    ...observed,
  ],
};

const tidy = (name: string | null): string => (name ?? '').replace(/\s+/g, ' ').trim();

/** Nobody's name: no letters ("…" while loading), the page's own heading, or the work, which begins the page's title. */
const isNoName = (name: string, doc: Document): boolean =>
  !/\p{L}/u.test(name) ||
  /^(?:submission details|peer review)$/i.test(name) ||
  `${tidy(doc.title)}:`.startsWith(`${name}:`);

/**
 * The learner's name as a Canvas page shows it now, white space tidied; it may be cut with an ellipsis.
 *
 * @param pageKind as `canvasPageKind` names it
 * @param not a text that is known to be no learner's name: the course's
 * @returns `null` when no known place shows one
 */
export function shownStudentName(
  doc: Document,
  pageKind: string,
  not: string | null = null,
): string | null {
  for (const { selector, name } of places[pageKind] ?? []) {
    for (const element of doc.querySelectorAll(selector)) {
      const found = tidy(name(element));
      if (!isNoName(found, doc) && found !== tidy(not)) return found;
    }
  }
  return null;
}

/** "Student 3", which Canvas shows in place of a name where marking is anonymous or the marker hides the names. */
export const isMaskedName = (name: string | null): boolean =>
  /^(?:student|myfyriwr)\s+\d+$/i.test(name ?? '');
