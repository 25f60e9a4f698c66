import { fromFirstSeen, startsFormula } from '#utils/domain/formula.ts';

/** How a cell that a spreadsheet would take for a formula is made harmless; `none`: the file's own format does it (XLSX). */
export type FormulaGuard = 'apostrophe' | 'strip' | 'none';

const BULLET = /^[-+*•‣◦▪·–—]\s+/u;

/** How a cell is marked as text where only what stands in it can say so. */
export const withApostrophe = (text: string): string =>
  startsFormula(text.replace(/^'+/, '')) ? `'${text}` : text;

/**
 * The text of one cell, made safe; `null` when it cannot be without losing what it says.
 *
 * `apostrophe`: one `'` in front; text that already has apostrophes before a formula gets one more, so that taking
 * one away always gives the text back. Only a cell's beginning counts: `- bullet` lines further down are left alone.
 * `strip`: list bullets and white space in front go (the MIS would import an apostrophe); `null` if that is not enough.
 */
export function safeCell(text: string, guard: FormulaGuard): string | null {
  if (guard === 'none') return text;
  if (guard === 'apostrophe') return withApostrophe(text);
  if (!startsFormula(text)) return text;
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = fromFirstSeen(rest).replace(BULLET, '');
  }
  return startsFormula(rest) ? null : rest;
}
