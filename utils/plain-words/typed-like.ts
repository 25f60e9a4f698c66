/** First letter as a step starts: a capital. */
export const sentenceCase = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** `replacement` typed like `typed`: "UTILISE" → "USE", "Utilise" → "Use". */
export function inCaseOf(typed: string, replacement: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return replacement.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? sentenceCase(replacement) : replacement;
}
