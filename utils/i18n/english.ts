/** English texts by their key, as parts of the catalogue bring them. */
const texts: Record<string, string> = Object.create(null);

/** The English texts that are here. Every text of a screen is here before that screen is (`tests/project/texts-in-time.test.ts`). */
export const english = (): Readonly<Record<string, string>> => texts;

/**
 * Adds parts of the catalogue. In one go, and to an object without a prototype: one that grows by some fifteen hundred keys is otherwise changed in
 * shape at each of them, which took a tenth of what a page does before it shows anything.
 */
export const addEnglish = (...parts: Readonly<Record<string, string>>[]): void => {
  Object.assign(texts, ...parts);
};
