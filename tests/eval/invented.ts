/** Words, numbers and codes with what is glued to them. */
const WORD = /[\p{L}\p{N}£$€%][\p{L}\p{N}./:%-]*/gu;
const DAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/i;

/**
 * Numbers, criteria, days and names that a step has and its sources lack, each once: whatever has a figure, or a
 * capital inside the step, or is called like a day or month. None may ever be there.
 *
 * Kept apart from `utils/feedback/wording/invented.ts` on purpose: that one is a door of the product, this one judges
 * what comes through it and what the engine drafts. It asks for more (any capital, also after a full stop).
 */
export function inventedIn(step: string, sources: string): string[] {
  const said = sources.toLowerCase();
  const words = (step.match(WORD) ?? []).map((word) => word.replace(/[./:-]+$/, ''));
  const found = words.filter(
    (word, index) =>
      /\p{N}/u.test(word) || DAY.test(word) || (index > 0 && word !== 'I' && /\p{Lu}/u.test(word)),
  );
  return [...new Set(found)].filter((word) => !said.includes(word.toLowerCase()));
}
