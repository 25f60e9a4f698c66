import { wordsOf } from '#utils/plain-words/words.ts';
import { withoutDays } from './days-in-text.ts';

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

/** The keywords of a list's statements, found once: the check reads the same list at every key. */
const known = new WeakMap<readonly string[], Set<string>[]>();

function keywordsOf(statements: readonly string[]): Set<string>[] {
  const found = known.get(statements) ?? statements.map(keywords);
  known.set(statements, found);
  return found;
}

/** How many of the others say the same as `statement`; none for one of fewer than three words that carry it. */
export function countSame(statement: string, others: readonly string[]): number {
  const own = keywords(statement);
  if (own.size < FEWEST_WORDS) return 0;
  return keywordsOf(others).filter((theirs) => {
    let shared = 0;
    for (const word of own) if (theirs.has(word)) shared += 1;
    return shared / (own.size + theirs.size - shared) >= SAME;
  }).length;
}
