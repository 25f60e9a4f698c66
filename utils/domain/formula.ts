// Spreadsheets and importers skip these before they look at the first sign.
const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{DI}]+/u;
const STARTS = ['=', '+', '-', '@', '\u2212'];

/** A text without what nobody sees at its beginning. */
export const fromFirstSeen = (text: string): string => text.replace(UNSEEN, '');

/**
 * Whether a spreadsheet could read the text as a formula: `= + - @` (also full-width, small and raised forms and
 * the minus sign) as the first visible sign, or a TAB, CR or LF as the first of all (OWASP, "CSV injection").
 */
export function startsFormula(text: string): boolean {
  // Most cells, without more ado.
  if (/^[0-9A-Za-z]/.test(text)) return false;
  if (/^[\t\r\n]/.test(text)) return true;
  const [first] = fromFirstSeen(text);
  if (first === undefined) return false;
  const plain = first.normalize('NFKC');
  return STARTS.some((start) => plain.startsWith(start));
}
