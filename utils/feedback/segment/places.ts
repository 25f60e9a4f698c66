import type { Span } from '#utils/domain/span.ts';
import type { Token } from '../model/tokens.ts';

/** Where on the work a note stands, at the beginning of its line: a page, a line, a slide, a time. */
const PLACE =
  /^[-•*+·●▪>\s]{0,4}[[(@]?\s?(?:(?:last |top |bottom )?(?:lines?|ll?|ln|pages?|pp?|pg|para(?:graph)?s?|slides?|rows?|cols?|frames?|stanzas?|verses?|bars?)\.? ?\d{1,3}(?: ?(?:-|to|,|&|and) ?\d{1,3})?|\d{1,2}[:.]\d\d(?!\d)|(?:last|top|bottom) (?:line|page|para(?:graph)?|slide|row))(?:, (?:end|start|top|bottom|last line|first line))?(?![\p{L}\d])(?! (?:is|are|was|were|has|have|had|needs?|should|must|could|can|would|will|says?|said|reads?|does|do|don't|doesn't|isn't|aren't|wants?|looks?|seems?|goes|starts?|ends?|to|of|and|on|in|for|with)\b)\s?[\])]?/iu;
const LONGEST = 40;

/** For each token whether it belongs to such a place. It says nothing to do, and stands outside the units like a bullet. */
export function placesOf(text: string, tokens: Token[]): boolean[] {
  let end = 0;
  return tokens.map(({ start, gap }) => {
    if (gap === 'start' || gap === 'line' || gap === 'blank')
      end = start + (PLACE.exec(text.slice(start, start + LONGEST))?.[0].length ?? 0);
    return start < end;
  });
}

/** The page, line or slide that stands right before a piece, on its own line, or `null`; of times of day and bracketed places none. */
export function placeBefore(text: string, start: number): Span | null {
  const near = Math.max(0, start - LONGEST);
  const line = text.slice(near, start).lastIndexOf('\n');
  if (line < 0 && near > 0) return null;
  const from = near + line + 1;
  const before = text.slice(from, start);
  const place = PLACE.exec(before)?.[0] ?? '';
  if (place.trim() === '' || /[^\s:.,)\]-]/.test(before.slice(place.length))) return null;
  const bullet = /^[^\p{L}\p{Nd}[(@]*/u.exec(place)?.[0].length ?? 0;
  if (/[[(@\d]/.test(place.charAt(bullet))) return null;
  return { start: from + bullet, end: from + place.trimEnd().length };
}

/** Whether this writer begins lines with places: two of them are no chance. */
export const isPlacing = (tokens: Token[], places: boolean[]): boolean =>
  places.filter((is, at) => is && tokens[at]?.gap !== 'none' && !places[at - 1]).length >= 2;
