import { WHOLE_WORDS } from './whole-words.ts';

/** Beginnings that keep their hyphen before whatever looks like an ending. */
const KEEPS = new Set(
  'all anti bi co cross e ex far full half hard high in inter left long low mid multi non off on one out over part post pre re right self semi short sub two under up user well'.split(
    ' ',
  ),
);

/** Ends of words that are no words themselves: "improve-ment", "evi-dence", "writ-ing". At most a consonant or two before. */
const ENDING =
  /^[^aeiouy\W\d_]{0,2}(?:ment|ments|tion|tions|ation|ations|ication|ications|sion|sions|ing|ings|ness|able|ible|ably|ally|ly|ence|ences|ency|ance|ances|ities|ity|ive|ively|ous|ously|ful|fully|ised|ising|ically|ical|ology|ography|ture|tures|tial|cial)$/;

/** Real words that look like such an ending. */
const WORDS = new Set(
  'able action being bring cling fable fling ing king nation ring sing sling spring station sting string swing table thing tion wing wring'.split(
    ' ',
  ),
);

/** Words of a text in small letters, with which it spells itself. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);

/**
 * How a word broken by a hyphen at a line's end is written in one: without the hyphen when the text itself, a list of
 * long words, or its ending say so; else with it ("well-being", and whatever is in doubt).
 *
 * @param before the letters before the hyphen
 * @param after the letters at the beginning of the next line
 * @param known the words of the whole text
 */
export function mendWord(before: string, after: string, known: ReadonlySet<string>): string {
  const [start, end] = [before.toLowerCase(), after.toLowerCase()];
  const hyphened = `${before}-${after}`;
  if (known.has(`${start}-${end}`)) return hyphened;
  if (known.has(start + end)) return before + after;
  if (WHOLE_WORDS.some((stem) => isBrokenIn(stem, start, end))) return before + after;
  const isEnding = start.length > 1 && ENDING.test(end) && !WORDS.has(end) && !KEEPS.has(start);
  return isEnding ? before + after : hyphened;
}

/** Whether the break lies inside the stem, or at most at its end: "child-" + "ren" in "children". */
const isBrokenIn = (stem: string, start: string, end: string): boolean =>
  start.length < stem.length && (start + end).startsWith(stem);
