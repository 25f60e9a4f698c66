import { baseOfGerund, baseOfParticiple, baseVerb, gerundOf } from '../classify/verb-forms.ts';
import { nounsToo } from '../rules/verbs.ts';
import { addAbsent } from './absent.ts';
import { type DraftRow, LEARNER, PARTICIPLE, part, SUBJECT } from './draft-row.ts';
import { asObject } from './nouns.ts';
import { fromMiddle } from './words-of.ts';

const NAMED_BUT =
  '(?:has|have|had|gives?|gave|shows?|showed|lists?|listed|names?|named|covers?|covered|states?|stated|includes?|described?s?|identif(?:y|ies|ied)|uses?|used|mentions?|mentioned|explains?|explained|tells?|told|says?|said)';

/** "Integrate, not differentiate": two deeds. */
const isDeed = (words: string): boolean => {
  const verb = baseVerb(words);
  return verb !== null && !nounsToo.has(verb);
};

/** "gland not tight": how it is, no other thing. */
const IS_STATE =
  /^(?:tight|straight|level|square|flush|plumb|clean|clear|even|dry|safe|secure|sharp|neat|tidy|hot|cold|warm|cool|loose|smooth|central|symmetrical|consistent|accurate|complete|legible|readable|visible|ready|there|here|great|good|ideal|obvious|necessary|relevant|available|\p{L}+(?:ful|ous|ive|able|ible))\b/iu;

const isPronoun = (subject: string): boolean =>
  new RegExp(`^(?:${LEARNER}|it|this|that|they|there)$`, 'i').test(subject);

const toPlace = (added: string, subject: string): string =>
  isPronoun(subject) || /^(?:only|just|mostly)$/i.test(subject) || !added.startsWith('add ')
    ? added
    : `${added} to ${asObject(subject)}`;

/** One thing done where another was wanted: "named but not explained". Tried in order, before gaps and faults. */
export const contrastRows: DraftRow[] = [
  {
    name: 'but-not-why',
    pattern:
      /^.{3,90}?(?:,? (?:but|and|yet)|;| -|,)\s+(?:do(?:es)? |did )?not (?:say |explain |show |give )?((?:why|how|what|which|who|when|where)\b.*)$/is,
    write: (m) => `say ${part(m, 1)}`,
    from: 'You tell me what happened but not why it mattered',
    to: 'say why it mattered',
  },
  {
    name: 'has-but-no',
    pattern: new RegExp(
      `^${SUBJECT}\\s+${NAMED_BUT}\\s+[^,;]{2,60}?(?:,? (?:but|and|yet|with)|,)\\s+(?:has |have |gives? |shows? )?(?:no|not the|not any|without(?: any)?)\\s+(.+)$`,
      'is',
    ),
    write: (m) => {
      const added = addAbsent(part(m, 2));
      return added &&
        !/[,;]/.test(added) &&
        !/\bno\b/i.test(m[0].slice(0, m[0].lastIndexOf(part(m, 2)) - 4))
        ? toPlace(added, part(m, 1))
        : null;
    },
    from: 'The risk assessment has hazards but no ratings',
    to: 'add ratings to the risk assessment',
  },
  {
    name: 'lists-but-no',
    pattern: new RegExp(
      `^(?:only |just |mostly )?${NAMED_BUT}\\s+[^,;]{2,60}?(?:,? but|,| with)\\s+(?:no|without(?: any)?)\\s+([^,;]+)$`,
      'is',
    ),
    write: (m) => addAbsent(part(m, 1)),
    from: 'only describes the policy, no example from practice',
    to: 'add an example from practice',
  },
  {
    name: 'done-not-done',
    pattern: new RegExp(
      `^${SUBJECT}(?:'s|\\s+(?:is|are|was|were))?(?: been| being)?\\s+(?:[a-zà-ž]+ly )?${PARTICIPLE}\\b[^,;]{0,24}?(?:,? (?:but|and|yet)\\s+(?:is |are |was |were )?(?:not|never)(?: been)?|,? rather than|,? instead of(?: being)?)\\s+([a-zà-ž]+)((?: (?:in|on|at|for|to|with|from)\\b[^,;]*)?)$`,
      'is',
    ),
    write: (m) => {
      const verb = baseOfParticiple(part(m, 3));
      return verb && !isPronoun(part(m, 1)) ? `${verb} ${asObject(part(m, 1))}${m[4] ?? ''}` : null;
    },
    from: 'Two of the four regulations are named but not explained',
    to: 'explain two of the four regulations',
  },
  {
    name: 'done-without-doing',
    pattern: new RegExp(
      `^${SUBJECT}(?:\\s+(?:is|are|was|were|has been|have been))?\\s+${PARTICIPLE}\\b(?: (?:in|on|at|from)\\b[^,;]{0,30})?\\s+without\\s+([a-zà-ž]+ing)\\s+([^,;]+)$`,
      'is',
    ),
    write: (m) => {
      const verb = baseOfGerund(part(m, 3));
      if (!verb || !baseOfParticiple(part(m, 2)) || isPronoun(part(m, 1))) return null;
      return `for ${asObject(part(m, 1))}, ${verb} ${part(m, 4)}`;
    },
    from: 'Queries are listed without saying what each one is for',
    to: 'for the queries, say what each one is for',
  },
  {
    name: 'done-without-thing',
    pattern: new RegExp(
      `^${SUBJECT}(?:\\s+(?:is|are|was|were|has been|have been))?\\s+(?!(?:much|hard|said|done)\\b)${PARTICIPLE}\\b(?: (?:in|on|at|from|off)\\b[^,;]{0,30})?\\s+(?:without|with no|with nothing)(?: any)?\\s+(?![a-zà-ž]+ing\\b|needing|being)([^,;]{3,50})$`,
      'is',
    ),
    write: (m) => {
      const added = addAbsent(part(m, 3));
      return baseOfParticiple(part(m, 2)) && added ? toPlace(added, part(m, 1)) : null;
    },
    from: 'Recommendations are given without reasons',
    to: 'add reasons to the recommendations',
  },
  {
    name: 'note-this-not-that',
    pattern:
      /^(?=.* not )(?!(?:this|it|that|there|you|he|she|they|i|we|no|hence|not)\b)((?:(?!\b(?:is|are|was|were|has|have|do|does|did|can|so|but|why|if|but)\b)[a-zà-ž\d'%£./-]+ ?){1,4}?)(?: ?(?:needed|wanted|please))?,? not ((?:(?!\b(?:enough|very|quite|really|too|so|always|is|are|was|were|yet|sure|the same|clear|right|only|just|on|in|at|to|from|with|for|taken|made|seen|found|met|set|put|kept|written|[a-zà-ž]+ed|[a-zà-ž]+ing|done|shown|given)\b)[a-zà-ž\d'%£./-]+ ?){1,4})$/i,
    write: (m) =>
      baseOfParticiple(part(m, 2).split(' ')[0] ?? '') ||
      IS_STATE.test(part(m, 2)) ||
      (/^(?:in|at|on|before|after|by|from|with|to|until|for)$/i.test(
        part(m, 1).split(' ')[1] ?? '',
      ) &&
        part(m, 1).split(' ').length > 2)
        ? null
        : isDeed(part(m, 1)) && isDeed(part(m, 2))
          ? `${fromMiddle(part(m, 1))} instead of ${gerundOf(part(m, 2).toLowerCase())}`
          : `use ${/^\p{Lu}/u.test(part(m, 2)) ? part(m, 1) : fromMiddle(part(m, 1))}, not ${part(m, 2)}`,
    from: 'Radians not degrees',
    to: 'use radians, not degrees',
  },
  {
    name: 'in-these-units',
    pattern:
      /^((?!(?:it|this|that|you)\b)[a-zà-ž' -]{2,40}?) (?:is|are|should be|goes|go)(?: always)?(?: measured| given| written| quoted| stated)? in ((?:newtons?|kilograms?|kg|grams?|g|metres?|m|cm|mm|centimetres|millimetres|litres?|ml|joules?|watts?|volts?|amps?|ohms?|kelvin|degrees(?: celsius)?|°C|radians|pounds|pence|GBP|euros|dollars|hours|minutes|seconds|moles|pascals|kPa|psi|bar|hertz|Hz|percent|per cent)(?: [a-zà-ž]+){0,2}),? (?:not|never|rather than)(?: in)? ([a-zà-ž°% ]{1,20})$/i,
    write: (m) => `give ${asObject(part(m, 1))} in ${part(m, 2)}, not ${part(m, 3)}`,
    from: 'Force is in newtons, not kilograms',
    to: 'give the force in newtons, not kilograms',
  },
  {
    name: 'form-should-be',
    pattern:
      /^("[^"]+"|'[^']+'|[A-Z]{2,6}|£?\d[\d.,%]*),? (?:(?:it |this |that )?should (?:be|read|say)|needs to be|not) ("[^"]+"|'[^']+'|[\p{L}\d£%.]+(?: [\p{L}\d%]+){0,2})$/u,
    write: (m) => (/\bnot\b/.test(m[0]) ? null : `change ${part(m, 1)} to ${part(m, 2)}`),
    from: 'RGB, should be CMYK',
    to: 'change RGB to CMYK',
  },
];
