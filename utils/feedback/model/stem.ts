import { irregular } from '../rules/verbs.ts';

/** A form a word may come from, and the ending that was taken off. */
export interface Stem {
  base: string;
  ending: '' | 's' | 'ed' | 'ing' | 'ly' | 'er' | 'est' | 'ness';
}

const participles = new Map(Object.entries(irregular).map(([verb, form]) => [form, verb]));
const VOWEL_LESS = /([^aeiouyls])\1$/;

/** The forms a word in small letters may come from, the word itself first. Not all of them are words: they are only looked up. */
export function stemsOf(word: string): Stem[] {
  const stems: Stem[] = [{ base: word, ending: '' }];
  const add = (ending: Stem['ending'], ...bases: string[]) => {
    for (const base of bases) if (base.length > 2) stems.push({ base, ending });
  };
  const verb = participles.get(word);
  if (verb) add('ed', verb);
  const cut = (length: number) => word.slice(0, -length);
  if (word.endsWith("'s")) add('s', cut(2));
  else if (word.endsWith('s') && !word.endsWith('ss')) {
    if (word.endsWith('ies')) add('s', `${cut(3)}y`);
    if (word.endsWith('es')) add('s', cut(2));
    add('s', cut(1));
  } else if (word.endsWith('ed')) add('ed', ...bare(cut(2)), cut(1));
  else if (word.endsWith('ing')) add('ing', ...bare(cut(3)), `${cut(3)}e`);
  else if (word.endsWith('ly')) {
    if (word.endsWith('ily')) add('ly', `${cut(3)}y`);
    if (word.endsWith('ally')) add('ly', cut(4));
    add('ly', cut(2), `${cut(1)}e`);
  } else if (word.endsWith('er')) add('er', ...bare(cut(2)), cut(1));
  else if (word.endsWith('est')) add('est', ...bare(cut(3)), cut(2));
  else if (word.endsWith('ness')) add('ness', ...bare(cut(4)));
  return stems;
}

/** What is left before an ending: as it is, with `y` for `i`, without a doubled letter. */
function bare(rest: string): string[] {
  const found = [rest];
  if (rest.endsWith('i')) found.push(`${rest.slice(0, -1)}y`);
  if (VOWEL_LESS.test(rest) || rest.endsWith('ll')) found.push(rest.slice(0, -1));
  return found;
}
