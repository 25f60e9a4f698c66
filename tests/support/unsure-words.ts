import { textAt } from '#utils/domain/span.ts';
import { analyse } from '#utils/feedback/analyse.ts';

/** Accounts and bare facts: whether they praise, find fault or only tell, the trade alone knows. */
export const DOUBTFUL = [
  'The lid was on the pan.',
  'You ducked under the neck.',
  'The cutting list is in the order you cut.',
  'Your gloves were in the box by the door.',
  'Hair is made of keratin.',
  'You put the rod on it and you were 1mm out at course 9.',
  'Torque in stages, from the book.',
  'Tidy the bench.',
];

/** The same with a day. */
export const DOUBTFUL_DAYS = [
  'Tidy bench by 14 December 2026.',
  'Mine is in the cupboard by 14 December 2026.',
  'Yes, the folder by 14 December 2026.',
];

/**
 * `lines` with doubtful ones below, of which the engine is not sure there: found by trying, since the next weights may be sure of others.
 * @returns the text, and the doubtful lines in it
 */
export function withUnsure(
  lines: string[],
  count: number,
  doubtful = DOUBTFUL,
): { text: string; unsure: string[] } {
  let found = { text: lines.join('\n'), unsure: [] as string[] };
  for (const line of doubtful) {
    const tried = { text: `${found.text}\n${line}`.trim(), unsure: [...found.unsure, line] };
    if (unsureOf(tried.text).join('\n') === tried.unsure.join('\n')) found = tried;
    if (found.unsure.length === count) return found;
  }
  throw new Error(
    `The engine is sure of all but ${found.unsure.length}: find more doubtful lines.`,
  );
}

/** The words of a text that may ask for something or not, and could be drafted all the same. */
const unsureOf = (text: string): string[] =>
  analyse(text)
    .units.filter(({ flags, why }) => flags.includes('unsure') && why.at(-1) !== 'unsure-quote')
    .map(({ span }) => textAt(text, span));
