import type { Token } from '../model/tokens.ts';

/** A number of a list inside a line: "1) your conclusion repeats the intro 2) the quote needs a page number". */
const NUMBER = /(?<![^\s:;,.–-]|\d[.,:])(\d{1,2})([).])(?= ?[\p{L}"'])/gu;
/** "see page 1) ", "in Q 2.": the number names something, or tells how many. */
const NAMES =
  /\b(?:p{1,2}|pages?|q|qs|questions?|tasks?|parts?|steps?|sections?|fig|figures?|units?|no|nos|lines?|slides?|para(?:graph)?s?|criteri\w+|ac|lo|and|or|to|of|than|only|by|at|for|the|level|step|week|day|room|chapter|grade|scored|got|marks?)[. ]+$/i;

interface Numbered {
  value: number;
  /** A colon stands before it: "Finish: 1." is a mark, and only the first number of a list may stand so. */
  isBehindColon: boolean;
  mark: string;
  start: number;
  end: number;
}

/**
 * For each token whether it is the number, or the mark behind the number, of a list typed within its lines: 1, 2, 3 in order and in one form, the
 * first of them 1. Such a number stands outside the units, and a unit begins behind it.
 * @param text normalised text, in which the tokens have their offsets
 */
export function listedIn(text: string, tokens: Token[]): boolean[] {
  const inLists = numbersOf(text).filter(isList);
  const spans = inLists.flat().toSorted((a, b) => a.start - b.start);
  let next = 0;
  return tokens.map(({ start }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start >= (spans[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

const isList = (numbers: Numbered[]): boolean =>
  numbers.length > 1 && !numbers.slice(1).some(({ isBehindColon }) => isBehindColon);

/** The numbers that follow one another, list by list; an empty line ends all. */
function numbersOf(text: string): Numbered[][] {
  const lists: Numbered[][] = [];
  let open: Numbered[] = [];
  let last = 0;
  for (const found of text.matchAll(NUMBER)) {
    const [whole, digits = '', mark = ''] = found;
    const start = found.index;
    if (/\n\s*\n/.test(text.slice(last, start))) open = [];
    last = start;
    if (NAMES.test(text.slice(Math.max(0, start - 14), start))) continue;
    const isBehindColon = /:\s*$/.test(text.slice(Math.max(0, start - 3), start));
    const one = { value: Number(digits), mark, isBehindColon, start, end: start + whole.length };
    const before = open.at(-1);
    if (before && before.mark === mark && one.value === before.value + 1) open.push(one);
    else if (one.value === 1) {
      open = [one];
      lists.push(open);
    }
  }
  return lists;
}
