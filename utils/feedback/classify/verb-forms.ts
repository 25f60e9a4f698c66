import { doubling, irregular, verbs } from '../rules/verbs.ts';

const doubled = (verb: string): string => (doubling.has(verb) ? verb + verb.slice(-1) : verb);

/** "write" → "writing". Takes a base form in small letters. */
export function gerundOf(verb: string): string {
  if (/[^aeiouy]ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

/** "use" → "used", "write" → "written". Takes a base form in small letters. */
export function participleOf(verb: string): string {
  const odd = irregular[verb];
  if (odd) return odd;
  if (/e$/.test(verb)) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

const byGerund = new Map<string, string>();
const byParticiple = new Map<string, string>();
for (const verb of verbs) {
  byGerund.set(gerundOf(verb), verb);
  byParticiple.set(participleOf(verb), verb);
}

const PREFIX = /^(?:re-?|un|pre-?|over)(?=[a-z]{3})/;

/** The verb if `word` is one in its base form, with "re-" and the like allowed ("re-record"); else `null`. */
export function baseVerb(word: string): string | null {
  const small = word.toLowerCase();
  if (verbs.has(small)) return small;
  const bare = small.replace(/^re-?/, '');
  return bare !== small && verbs.has(bare) ? small : null;
}

/** "annotating" → "annotate"; `null` for a word that is no known verb's -ing form. */
export const baseOfGerund = (word: string): string | null => baseBy(byGerund, word);

/** "annotated" → "annotate"; `null` for a word that is no known verb's participle. */
export const baseOfParticiple = (word: string): string | null => baseBy(byParticiple, word);

function baseBy(forms: Map<string, string>, word: string): string | null {
  const small = word.toLowerCase();
  const found = forms.get(small);
  if (found) return found;
  const prefix = PREFIX.exec(small)?.[0] ?? '';
  const bare = prefix ? forms.get(small.slice(prefix.length)) : undefined;
  return bare ? prefix + bare : null;
}
