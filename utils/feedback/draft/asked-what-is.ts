/** One form of question and the request that it is; a test runs each. */
export interface AskedRow {
  name: string;
  pattern: RegExp;
  write(found: RegExpExecArray): string | null;
  from: string;
  to: string;
}

/** Parts of the work that are asked for by asking where they are. */
const PART =
  'accounts?|analysis|annotations?|answers?|apostrophes?|append(?:ix|ices)|bibliography|calculations?|captions?|citations?|comments?|conclusion|costings?|cover sheet|data|dates?|definitions?|details?|diagrams?|evaluation|evidence|examples?|explanations?|figures?|full stops?|graphs?|headings?|introduction|justification|keys?|labels?|legend|links?|logs?|notes|photos?|plans?|quotes?|quotations?|readings?|reasons?|records?|references?|reflections?|reports?|research|results?|risk assessments?|scales?|sections?|sheets?|signatures?|sketch(?:es)?|sources?|statements?|subject|summary|tables?|testimon(?:y|ies)|theory|theorists?|titles?|totals?|units?|verbs?|workings?|write-?ups?';
/** Words of a name, none of which begins a clause or a question of its own. */
const NAME =
  '(?!it\\b|this\\b|that\\b|these\\b|those\\b|he\\b|she\\b|they\\b|there\\b)(?:(?!\\b(?:when|if|that|because|who|which|what|why|how|where|so|is|are|was|were|do|does|did|can|will|would|want|you|not|wrong|really|meant|preferred|\\p{L}{2,}ing)\\b)[\\p{L}\\d\'"%°/.-]+ ?){1,9}';

/** "What is the piece about": the word belongs to the question's own. */
const ENDS_OPEN = /\b(?:about|for|to|of|with|on|in|at|from|by|after|like|up|down|over) *$/i;

/** Questions that ask for a part of the work, or what or who something is. Tried in this order. */
export const askedWhatIs: AskedRow[] = [
  {
    name: 'where-is-part',
    pattern: new RegExp(
      `^(?:where(?:'s| is| are)|wheres) ((?:your|ur|the) (?:[\\p{L}'-]+ ){0,3}?(?:${PART})(?: (?:for|of|on|in|from) [^,;:?]{1,40})?)$`,
      'iu',
    ),
    write: (m) => `add ${m[1]}`,
    from: "Where's your bibliography",
    to: 'add your bibliography',
  },
  {
    name: 'who-or-what-is',
    pattern: new RegExp(
      `^(who|what)(?:'s| (is|are|was|were)) ((?:(?:the|your|our|an?) |["\\p{Lu}\\d])${NAME})$`,
      'u',
    ),
    write: (m) =>
      ENDS_OPEN.test(m[3] ?? '') ? null : `say ${m[1]} ${(m[3] ?? '').trim()} ${m[2] ?? 'is'}`,
    from: 'who is your target audience',
    to: 'say who your target audience is',
  },
];

/** The request that such a question is; `null` for every other. @param asked without its question mark */
export function askedWhat(asked: string): string | null {
  const words = asked.charAt(0).toLowerCase() + asked.slice(1);
  for (const { pattern, write } of askedWhatIs) {
    const found = pattern.exec(words);
    const request = found && write(found);
    if (request) return request;
  }
  return null;
}
