/** What opens a stretch of other direction, and what closes it. */
const CLOSES: Record<string, string> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
const ANY = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * A text with every stretch of other direction closed that it opens, so that a name cannot turn the sentence it stands in. Nothing is taken
 * out of it, and a text without such signs is as it was.
 */
export function closedBidi(text: string): string {
  if (!ANY.test(text)) return text;
  const open: string[] = [];
  for (const sign of text) {
    const closing = CLOSES[sign];
    if (closing) open.push(closing);
    else if (sign === open.at(-1)) open.pop();
    // What closes an isolate closes all that was opened inside of it.
    else if (sign === '\u2069' && open.includes(sign)) open.length = open.lastIndexOf(sign);
  }
  return text + open.toReversed().join('');
}
