import { blockText } from '../text.ts';

/** The text of an element on one line, or `null` when there is no element or nothing in it. */
export function lineOf(
  element: Element | null | undefined,
  skip: string | null = null,
): string | null {
  if (!element) return null;
  return blockText(element, skip).replace(/\s+/g, ' ').trim() || null;
}

/** A shown grade as text; Moodle's "-" and an empty cell are no grade. */
export function gradeOf(
  cell: Element | null | undefined,
  skip: string | null = null,
): string | null {
  const shown = cell ? (blockText(cell, skip).split('\n')[0]?.trim() ?? '') : '';
  return /^[-–—]?$/.test(shown) ? null : shown;
}

/** A query parameter of a link as a decimal id, or `null`. The address is only parsed, never asked for. */
export function idInLink(link: Element | null | undefined, name = 'id'): string | null {
  const href = link?.getAttribute('href');
  if (!href) return null;
  const url = URL.parse(href, 'https://relative.invalid/');
  const value = url?.searchParams.get(name) ?? '';
  return /^\d+$/.test(value) ? value : null;
}

/** The digits behind `prefix` in an id, a name or a class, or `null`. */
export function idAfter(prefix: string, value: string | null | undefined): string | null {
  if (!value?.startsWith(prefix)) return null;
  const rest = value.slice(prefix.length);
  return /^\d+$/.test(rest) ? rest : null;
}

/** Direct children with this tag: nested tables in feedback text must not count as rows or cells of the page. */
export const childrenTagged = (parent: Element | null | undefined, ...tags: string[]): Element[] =>
  parent ? [...parent.children].filter((child) => tags.includes(child.nodeName.toUpperCase())) : [];

/** The body rows of a table, without those of tables inside it. */
export const bodyRows = (table: Element | null | undefined): Element[] =>
  childrenTagged(table, 'TBODY').flatMap((body) => childrenTagged(body, 'TR'));

/** A part's own table, which the part may be itself. */
export const tableIn = (part: Element): Element | null =>
  part.nodeName.toUpperCase() === 'TABLE' ? part : part.querySelector('table');

export const cellsOf = (row: Element | null | undefined): Element[] =>
  childrenTagged(row, 'TD', 'TH');
