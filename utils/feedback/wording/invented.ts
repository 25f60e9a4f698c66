/** Numbers with what is glued to them: `2,000`, `1.3`, `14/12`, `P4`, `40%`. */
const NUMBERED = /[\p{L}]*\d(?:[\p{L}\d.,/:%]*[\p{L}\d%])?/gu;
/** A word with a capital that does not begin a sentence: a name, a month, a criterion. */
const NAMED = /(?<=[^\s.!?:"'(]["')]?\s+["'(]?)\p{Lu}[\p{L}\p{M}'’-]*(?!\d)/gu;
const COUNTED =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|half|twice|once|first|second|third|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|tonight|week|weeks|month|months|term|days?|hours?|minutes?)\b/giu;
/** Words that a suggestion may bring along though they count or name something elsewhere. */
const HARMLESS = new Set(['i', "i'll", 'may', 'one', 'first', 'once']);

const plain = (word: string): string => word.toLowerCase().replace(/[.,:]+$/, '');

/**
 * The numbers, days, names and criteria in `text` that its source does not have, as written in `text`. Half-open to
 * neither markup nor order: a token counts as known when the source holds it anywhere, in whatever case.
 */
export function inventedIn(text: string, source: string): string[] {
  const known = new Set((source.match(/[\p{L}\p{M}\d.,/:%'’-]+/gu) ?? []).map(plain));
  const found = [NUMBERED, NAMED, COUNTED].flatMap((form) => text.match(form) ?? []);
  return [...new Set(found)].filter(
    (token) => !HARMLESS.has(plain(token)) && !known.has(plain(token)),
  );
}
