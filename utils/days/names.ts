/** Weekdays as people type them → 1 (Monday) to 7, as Temporal counts. */
const WEEKDAYS: [string, number][] = [
  ['mon|monday|mondays|modnay|munday', 1],
  ['tue|tues|tuesday|tuseday|teusday|tusday', 2],
  ['wed|weds|wednesday|wendesday|wensday|wednsday|wedneday|wednes', 3],
  ['thu|thur|thurs|thursday|thrusday|thirsday|thurday', 4],
  ['fri|friday|firday|fridya|fryday', 5],
  ['sat|saturday|saterday', 6],
  ['sun|sunday', 7],
];

/** Months as people type them → 1 to 12. */
const MONTHS: [string, number][] = [
  ['jan|january|janurary|januray', 1],
  ['feb|febr|february|febuary|feburary', 2],
  ['mar|march', 3],
  ['apr|april', 4],
  ['may', 5],
  ['jun|june', 6],
  ['jul|july', 7],
  ['aug|august', 8],
  ['sep|sept|september|septemeber', 9],
  ['oct|october', 10],
  ['nov|november', 11],
  ['dec|december|decemeber|decmber', 12],
];

/** Small numbers in words, for "in two weeks". */
const COUNTS: [string, number][] = [
  ['a|an|one', 1],
  ['two|couple|a couple of', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
];

const lookUp =
  (rows: [string, number][]): ((word: string | undefined) => number | null) =>
  (word) =>
    rows.find(([names]) => names.split('|').includes(word ?? ''))?.[1] ?? null;

const alternatives = (rows: [string, number][]): string =>
  rows
    .flatMap(([names]) => names.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|');

/** The weekday's number (1-7), or null. */
export const weekdayNumber = lookUp(WEEKDAYS);
/** The month's number (1-12), or null. */
export const monthNumber = lookUp(MONTHS);
/** "two", "a", "12" → the number, or null. */
export const countOf = (word: string | undefined): number | null =>
  /^\d{1,3}$/.test(word ?? '') ? Number(word) : lookUp(COUNTS)(word);

/** Sources for regular expressions: any weekday, month, count as typed. */
export const weekdayNames = alternatives(WEEKDAYS);
export const monthNames = alternatives(MONTHS);
export const countNames = `\\d{1,3}|${alternatives(COUNTS)}`;
