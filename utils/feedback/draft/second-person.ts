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

/** "In future he should also consider …": asked of one who is told of. "They" may be things. */
const ASKED_OF =
  /^((?:[Ii]n future|[Nn]ext time|[Gg]oing forward),? )?(?:[Hh]e|[Ss]he|(?!\p{L}+(?:s|ing|tion|ment|ness|sis|ity|ence|ance|work|sheet|book)\b)\p{Lu}\p{Ll}+(?= (?:should|needs to|must|could|has to) also\b)) (?:also |still )?(needs to|should|must|could|has to|ought to) (?:also |still )?(?=\p{Ll})/u;
/** "Callum would benefit from proofreading before he submits". */
const WOULD_GAIN =
  /^(?:[Hh]e|[Ss]he|(?!\p{L}+(?:s|ing|tion|ment|ness|sis|ity|ence|ance|work|sheet|book)\b)\p{Lu}\p{Ll}+) (?:would|could|might) (?:also |really |greatly )*benefit from (?=\p{L}+ing\b)/u;
/** "…, and she could ask for the grid": the one who is asked goes on. */
export const GOES_ON =
  /,? and (?:he|she|they) (?:could|should|must|might|needs? to|ought to) (?=\p{Ll})/giu;
const MODAL: Record<string, string> = { 'needs to': 'need to', 'has to': 'have to' };

/** "The learner relies on one site" → "You rely on one site": told to the one it is about, as every row expects. */
export function toLearner(bare: string): string {
  const asked = ASKED_OF.exec(bare);
  if (asked) {
    const modal = asked[2]?.toLowerCase() ?? '';
    const rest = bare.slice(asked[0].length).replace(/\b(?:his|her)\b(?= \p{L})/gu, 'your');
    return `${asked[1] ?? ''}you ${MODAL[modal] ?? modal} ${clausesToLearner(rest.replace(GOES_ON, ' and '))}`;
  }
  const gains = WOULD_GAIN.exec(bare);
  if (gains) return `You would benefit from ${clausesToLearner(bare.slice(gains[0].length))}`;
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
