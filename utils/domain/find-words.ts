/** Lower case and without accents, so that "zoe" finds "Zoë". */
export const plainText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of what somebody typed to find a thing, made plain; nothing typed = no words. */
export const soughtWords = (typed: string): string[] =>
  plainText(typed).split(/\s+/).filter(Boolean);

/** Whether a plain text holds every word, wherever it stands. No words: yes. */
export const holdsEvery = (plain: string, words: readonly string[]): boolean =>
  words.every((word) => plain.includes(word));
