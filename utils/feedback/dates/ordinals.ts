/** Days of the month in words, from the fourth on: the first three order paragraphs and attempts more often than days. */
const WORDS = [
  ...['fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
  ...['thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth'],
  ...['nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third'],
  ...['twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth'],
  ...['twenty-ninth', 'thirtieth', 'thirty-first'],
];
const FIRST = 4;

/** Source for a regular expression, the longest first. */
export const ordinalWords = WORDS.toReversed()
  .map((word) => word.replace('-', '[- ]'))
  .join('|');

/** "nineteenth" → 19; of no day of a month 0. */
export const ordinalOf = (word: string): number => {
  const at = WORDS.indexOf(word.toLowerCase().replace(' ', '-'));
  return at < 0 ? 0 : at + FIRST;
};
