/** Words that stand with a capital in the middle of a sentence on any page. */
const COMMON = new Set(
  (
    'I A The Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December Pass Merit Distinction Refer English Maths Moodle Canvas Level Unit Task BTEC'
  ).split(' '),
);

/**
 * Words that may still be names: with a capital, in the middle of a sentence or as two in a row, and nowhere on the page
 * in small letters.
 *
 * @param made what was made up: known to be nobody's
 */
export function remainingWords(text: string, made: Iterable<string>): string[] {
  const ours = new Set([...made].flatMap((word) => word.split(/[^\p{L}]+/u)));
  const small = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}'’]+/gu) ?? []);
  const capital = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’]+/gu;
  const found = [...text.matchAll(capital)].map(([word]) => word.replace(/['’]s$/, ''));
  const unsure = found.filter(
    (word) => !ours.has(word) && !COMMON.has(word) && !small.has(word.toLowerCase()),
  );
  return [...new Set(unsure)].sort();
}
