/** How a cell that a spreadsheet would take for a formula is made harmless. */
export type FormulaGuard = 'apostrophe' | 'strip';

/** The most UTF-16 units that Excel keeps in one cell (Microsoft, "Excel specifications and limits"). */
export const EXCEL_LONGEST = 32_767;

// Spreadsheets and importers skip these before they look at the first sign.
const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{DI}]+/u;
const BULLET = /^[-+*•‣◦▪·–—]\s+/u;
const STARTS = ['=', '+', '-', '@', '\u2212'];

/**
 * Whether a spreadsheet could read the text as a formula: `= + - @` (also full-width, small and raised forms and
 * the minus sign) as the first visible sign, or a TAB, CR or LF as the first of all (OWASP, "CSV injection").
 */
export function startsFormula(text: string): boolean {
  if (/^[\t\r\n]/.test(text)) return true;
  const [first] = text.replace(UNSEEN, '');
  if (first === undefined) return false;
  const plain = first.normalize('NFKC');
  return STARTS.some((start) => plain.startsWith(start));
}

/**
 * The text of one cell, made safe; `null` when it cannot be without losing what it says.
 *
 * `apostrophe`: one `'` in front; text that already has apostrophes before a formula gets one more, so that taking
 * one away always gives the text back. Only a cell's beginning counts: `- bullet` lines further down are left alone.
 * `strip`: list bullets and white space in front go (the MIS would import an apostrophe); `null` if that is not enough.
 */
export function safeCell(text: string, guard: FormulaGuard): string | null {
  if (guard === 'apostrophe') return startsFormula(text.replace(/^'+/, '')) ? `'${text}` : text;
  if (!startsFormula(text)) return text;
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(UNSEEN, '').replace(BULLET, '');
  }
  return startsFormula(rest) ? null : rest;
}
