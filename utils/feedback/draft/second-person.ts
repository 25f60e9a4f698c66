import { baseVerb } from '../classify/verb-forms.ts';

const SUBJECT =
  /^((?:in [^,]{3,40}, |at [^,]{3,40}, )?)(?:the |this )?(?:learner|student|candidate|apprentice|trainee)((?: (?:now|also|still|always|never|clearly|then|only|just|often))*) ([a-zà-ž]+)\b/i;
const FORMS: Record<string, string> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  goes: 'go',
  "isn't": "aren't",
  "doesn't": "don't",
};

/** "The learner relies on one site" → "You rely on one site": told to the one it is about, as every row expects. */
export function toLearner(bare: string): string {
  const found = SUBJECT.exec(bare);
  const word = found?.[3] ?? '';
  if (!found || word === 'to') return bare;
  const verb =
    FORMS[word] ??
    (/s$/.test(word)
      ? (baseVerb(word.slice(0, -1)) ??
        baseVerb(word.slice(0, -2)) ??
        (/ies$/.test(word)
          ? word.replace(/ies$/, 'y')
          : /(?:ss|sh|ch|x|zz|o)es$/.test(word)
            ? word.slice(0, -2)
            : word.slice(0, -1)))
      : word);
  if (verb === null) return bare;
  const rest = bare.slice(found[0].length).replace(/\b(?:his|her|their)\b(?= \p{L})/gu, 'your');
  return `${found[1]}${found[1] ? 'you' : 'You'}${found[2]} ${verb}${rest}`;
}

/** "before he tightens the nuts", "if she is unsure": the learner again, in a clause of the request. */
const IN_CLAUSE =
  /\b(before|after|when|whenever|if|until|unless|once|while|as|what|how|why|where|which|so that|that|each time|every time) (?:he|she|they) ([a-zà-ž]+)\b/giu;

/** A request to one told of in the third person, with its clauses said to them too. */
export const clausesToLearner = (request: string): string =>
  request.replace(IN_CLAUSE, (whole, joint: string, word: string) => {
    const verb =
      FORMS[word.toLowerCase()] ??
      (/[^s]s$/.test(word)
        ? (baseVerb(word.slice(0, -1)) ?? baseVerb(word.slice(0, -2)) ?? null)
        : word);
    return verb === null ? whole : `${joint} you ${verb}`;
  });
