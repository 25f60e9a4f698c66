const NUMBER = /\p{Nd}+(?:[.,:/]\p{Nd}+)*/gu;
const CODE = /\b[A-Z]{1,2}\d{1,2}(?:\.\d{1,2})?\b/g;
const DAY =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/gi;
/** A capital inside a sentence: a name, most likely. */
const NAME = /(?<=[\p{Ll},;]\s)\p{Lu}\p{Ll}{2,}/gu;

/** Numbers, criteria, days and names that stand in a step and not in what it was drafted from. */
export function inventedIn(step: string, source: string): string[] {
  const known = source.toLowerCase();
  return [NUMBER, CODE, DAY, NAME]
    .flatMap((pattern) => step.match(pattern) ?? [])
    .filter((found) => !known.includes(found.toLowerCase()));
}
