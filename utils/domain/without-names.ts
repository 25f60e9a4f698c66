const MAIL = /[^\s()<>,;]+@[^\s()<>,;]+\.[^\s()<>,;]+/g;
/** Six digits and more: a learner reference, a ULN, a telephone number. */
const LONG_NUMBER = /\d[\d -]{4,}\d/g;
const NAME_PART = /[\p{L}\p{M}]{2,}/gu;

/**
 * A teacher's words without what tells whom they are about: every part of `names` (of two letters or more, in any case) becomes
 * `[name]`, mail addresses `[mail]`, numbers of six digits and more `[number]`. A nickname that no name holds stays.
 */
export function withoutNames(words: string, names: string[]): string {
  const parts = new Set(names.flatMap((name) => name.toLocaleLowerCase().match(NAME_PART) ?? []));
  return words
    .replace(MAIL, '[mail]')
    .replace(LONG_NUMBER, '[number]')
    .replace(NAME_PART, (word) => (parts.has(word.toLocaleLowerCase()) ? '[name]' : word));
}
