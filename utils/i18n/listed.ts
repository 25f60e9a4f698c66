import { spoken } from './language.ts';

// Made when the first list is said: it is not to be waited for as a page opens.
let kept: Intl.ListFormat | null = null;
const english = (items: readonly string[]): string => {
  kept ??= new Intl.ListFormat('en-GB', { type: 'conjunction' });
  return kept.format(items);
};

/** What sounds as a vowel: "w" and "y" do not before another vowel ("William", "Yasmin"), but do in "wythnos" and "ysgol". */
const VOWEL = /^[“"'‘(]*(?:[aeiouâêîôûŵŷ]|w(?![aeio])|y(?![aeiou]))/i;

/** Welsh says "a" before a consonant and "ac" before a vowel; `Intl` says "a(c)" where it knows Welsh at all. */
const welsh = (items: readonly string[]): string => {
  const [last = ''] = items.slice(-1);
  const before = items.slice(0, -1);
  if (before.length === 0) return last;
  return `${before.join(', ')} ${VOWEL.test(last) ? 'ac' : 'a'} ${last}`;
};

/** Names or words as a sentence lists them: "a, b and c". */
export const listed = (items: readonly string[]): string =>
  spoken().language === 'cy' ? welsh(items) : english(items);
