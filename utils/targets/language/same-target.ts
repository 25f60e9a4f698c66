import { withoutDays } from './days-in-text.ts';
import { wordsOf } from './words.ts';

const COMMON = new Set(
  'i will to the a an and of in on at by for my your me you it is be with that this then so from as or if up out our their his her name each every am when'.split(
    ' ',
  ),
);
/** Two statements that share this much of their words say the same. */
const SAME = 0.75;
const FEWEST_WORDS = 3;

/** The words that carry a target, without endings that change nothing. */
const keywords = (text: string): Set<string> =>
  new Set(
    wordsOf(withoutDays(text))
      .map(({ text: word }) => word.replace(/(?:'s|s)$/, ''))
      .filter((word) => !COMMON.has(word)),
  );

/** A test for statements that say the same as `statement`; always no for one of fewer than three words that carry it. */
export function sameAs(statement: string): (other: string) => boolean {
  const own = keywords(statement);
  if (own.size < FEWEST_WORDS) return () => false;
  return (other) => {
    const theirs = keywords(other);
    const shared = [...own].filter((word) => theirs.has(word)).length;
    return shared / (own.size + theirs.size - shared) >= SAME;
  };
}
