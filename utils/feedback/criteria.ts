import type { CriterionLink, Unit } from './types.ts';

/** Codes of criteria as awarding bodies write them: P1, A.M2, B.D1, AC 1.3, LO2, AO3, KSB 7, K12. A bare "1.3" counts only in a heading. */
const CODE =
  /(?<![\p{L}\p{N}.£$/-])(?:[A-D]\.?)?(?:[PMD]\d{1,2})(?![\p{L}\p{N}/%]|\.\d)|(?<![\p{L}\p{N}])(?:AC ?\d{1,2}\.\d{1,2}|LO ?\d{1,2}|AO ?\d|KSB ?\d{1,2}|[KSB]\d{1,2}(?= ?[(:-]| has| is|\)|$))(?![\p{L}\p{N}])/gu;
const BARE_NUMBER = /^\W*(?:criteri(?:on|a) )?(\d{1,2}\.\d{1,2})(?=\s*[:)-]|\s*$|\s)/i;
const MOST = 4;
/** How many pieces up a heading may stand and still be meant. */
const FURTHEST = 12;

function codesAt(text: string, { start, end }: Unit['span'], isHeading: boolean): CriterionLink[] {
  const words = text.slice(start, end);
  const found = [...words.matchAll(CODE)].map(({ 0: code, index }) => ({
    code,
    at: { start: start + index, end: start + index + code.length },
  }));
  const bare = isHeading && found.length === 0 ? BARE_NUMBER.exec(words) : null;
  if (!bare?.[1]) return found.slice(0, MOST);
  const from = start + words.indexOf(bare[1]);
  return [{ code: bare[1], at: { start: from, end: from + bare[1].length } }];
}

/**
 * The criteria that a unit is for: those it names itself, else those of the heading or result right above it ("M2 not met:", "P3"), as long
 * as no other heading stands between. `text` is the original.
 */
export function criteriaOf(text: string, units: Unit[], index: number): CriterionLink[] {
  const unit = units[index];
  if (!unit) return [];
  const own = codesAt(text, unit.span, false);
  if (own.length > 0) return own;
  for (let at = index - 1; at >= Math.max(0, index - FURTHEST); at -= 1) {
    const above = units[at];
    if (!above) break;
    const isHead = above.label === 'heading';
    const isResult =
      above.label === 'grade' && !text.slice(above.span.end, unit.span.start).includes('\n');
    if (isHead || isResult) return codesAt(text, above.span, true);
  }
  return [];
}
