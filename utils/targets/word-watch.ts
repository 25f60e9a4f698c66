import type { Say } from '#utils/i18n/t.ts';
import { quoted } from './finding.ts';
import { type SensitiveWords, sensitiveWords } from './lexicon/sensitive-words.ts';
import { sensitiveIn } from './sensitive.ts';

/** How a list differs from the built-in one: words added, and built-in words that are not asked about. */
export interface WordWatch {
  added: string[];
  off: string[];
}

const lists = new WeakMap<WordWatch, SensitiveWords[]>();

const listOf = ({ added, off }: WordWatch): SensitiveWords[] => {
  const isOff = new Set(off);
  const kept = sensitiveWords.map(({ group, always, personal }) => ({
    group,
    always: always.filter((word) => !isOff.has(word)),
    personal: personal.filter((word) => !isOff.has(word)),
  }));
  return [...kept, { group: 'college', always: added, personal: [] }];
};

/** The list that is asked about here. One list for one setting, so that it is made ready only once. */
export function watchList(watch: WordWatch): SensitiveWords[] {
  if (watch.added.length + watch.off.length === 0) return sensitiveWords;
  const made = lists.get(watch) ?? listOf(watch);
  lists.set(watch, made);
  return made;
}

/** Every word and phrase of the built-in list, for Settings. */
export const builtInWords = (): { word: string; isPersonal: boolean }[] =>
  sensitiveWords.flatMap(({ always, personal }) => [
    ...always.map((word) => ({ word, isPersonal: false })),
    ...personal.map((word) => ({ word, isPersonal: true })),
  ]);

/** What the mentor must be asked about before these texts are kept or leave: the first place of each text. */
export const watchedIn = (texts: string[], list: SensitiveWords[]): Say[] =>
  texts.flatMap((text) => {
    const [found] = sensitiveIn(text, list);
    if (!found) return [];
    const args = { words: quoted(text, found.span) };
    return [{ key: `checks.sensitive.${found.group}`, args } as const];
  });
