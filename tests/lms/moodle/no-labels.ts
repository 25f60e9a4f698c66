import type { TruthPage } from '../support/manifest.ts';
import { openSavedPage } from '../support/saved-page.ts';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The pieces that a text is printed in: between its tags, or line by line; and its source, which some pages print. */
function piecesOf(source: string): string[] {
  const doc = openSavedPage(source, new URL('https://vle.northfield.example/'));
  const pieces: string[] = [source, ...source.split('\n')];
  const walk = (node: Node): void => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 3) pieces.push(child.nodeValue ?? '');
      else walk(child);
    }
  };
  walk(doc.body);
  return pieces.map(tidy);
}

/** What a reader has to return, so what must not be changed: feedback, names, numbers, activities, courses. */
export function protectedTexts(pages: TruthPage[]): Set<string> {
  const keep = new Set<string>();
  const known = new Set<string>();
  for (const { items, truth } of pages) {
    for (const name of [truth?.viewer?.fullname, truth?.course?.fullname, truth?.course?.shortname])
      if (name) keep.add(tidy(name));
    if (truth?.activity?.name) keep.add(tidy(truth.activity.name));
    for (const item of items) {
      const { text, html, learner, idnumber, grade, criterion, activityName } = item;
      for (const said of [text, learner, idnumber, grade, criterion, activityName])
        if (said) keep.add(tidy(said));
      const source = html ?? text;
      if (known.has(source)) continue;
      known.add(source);
      for (const piece of [...text.split('\n').map(tidy), ...piecesOf(source)])
        if (piece) keep.add(piece);
    }
  }
  return keep;
}

const LETTERS = 'ткпвшгжзяфыцэю';

/** Letters become others; digits, spaces and punctuation stay, as they do from one language to another. */
const gibberish = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => LETTERS[letter.charCodeAt(0) % LETTERS.length] ?? 'т');

/** A cut text ends in dots. */
const isBeginning = (text: string, keep: Set<string>): boolean => {
  const start = text.replace(/(?:\.{3}|…)$/, '').trim();
  return text !== start && start.length > 8 && [...keep].some((known) => known.startsWith(start));
};

/** The label with what is known left in it: "Assignment: <its name>". */
function changed(text: string, keep: Set<string>, long: string[]): string {
  const tidied = tidy(text);
  if (tidied === '' || keep.has(tidied) || isBeginning(tidied, keep)) return text;
  const inside = long.find((known) => text.includes(known));
  if (!inside) return gibberish(text);
  return text.split(inside).map(gibberish).join(inside);
}

const LABELS = ['title', 'aria-label', 'alt', 'placeholder', 'data-original-title'];

/**
 * Replaces every label of a page by gibberish: headings, column heads, buttons, menus, titles, whatever Moodle and not a
 * person wrote. What a person typed into a box stays.
 */
export function withoutLabels(doc: Document, keep: Set<string>): void {
  const long = [...keep].filter((text) => text.length > 8);
  const walk = (node: Node): void => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 3) child.nodeValue = changed(child.nodeValue ?? '', keep, long);
      else if (!/^(?:SCRIPT|STYLE|TEXTAREA)$/.test(child.nodeName)) walk(child);
    }
  };
  walk(doc.documentElement);
  for (const name of LABELS)
    for (const element of doc.querySelectorAll(`[${name}]`))
      element.setAttribute(name, changed(element.getAttribute(name) ?? '', keep, long));
}
