import { baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { type DraftRow, IS, LEARNER, part, SLIPPED_IN, SUBJECT } from './draft-row.ts';
import { agree, asObject } from './nouns.ts';

const FIXES: [RegExp, (thing: string) => string][] = [
  [/^unsigned$/i, (t) => `sign ${t}`],
  [/^undated$/i, (t) => `date ${t}`],
  [/^unlabell?ed$/i, (t) => `label ${t}`],
  [/^(?:unreferenced|uncited)$/i, (t) => `reference ${t}`],
  [/^(?:untidy|messy|scruffy)$/i, (t) => `tidy ${t}`],
  [
    /^(?:incomplete|unfinished|half[- ]done|half[- ]finished|not complete|not finished)$/i,
    (t) => `finish ${t}`,
  ],
  [/^(?:blank|empty|not filled in)$/i, (t) => `fill in ${t}`],
  [
    /^(?:unclear|not clear|confusing|not (?:very|always|quite|entirely) clear)$/i,
    (t) => `make ${t} clear`,
  ],
  [
    /^(?:wrong|incorrect|inaccurate|not (?:right|correct|accurate|quite right))$/i,
    (t) => `correct ${t}`,
  ],
  [/^(?:inconsistent)$/i, (t) => `make ${t} consistent`],
  [
    /^(?:vague|generic|general|very (?:general|vague)|basic|brief|very brief|very basic|thin|limited|superficial)$/i,
    (t) => `add detail to ${t}`,
  ],
  [/^(?:uneven)$/i, (t) => `make ${t} even`],
  [/^(?:illegible)$/i, (t) => `make ${t} easy to read`],
  [/^(?:repetitive)$/i, (t) => `take out the repetition in ${t}`],
];

/** What followed a "not", now that it is asked for: "any" becomes "some", "at all" goes. */
const asked = (rest: string): string =>
  rest
    .replace(/\bany\b/i, 'some')
    .replace(/ (?:at all|whatsoever|anywhere|either|as yet|yet)(?=$|[,.; ])/i, '');

/** "isn't signed by Mr Beddoes": somebody else has to do it. */
const notByWhom = (rest: string): true | null =>
  /^ by (?:\p{Lu}|(?:(?:the|your|a) )?(?:line manager|customer|mentor|employer|supervisor|manager|assessor|mentor|witness|employer|client|tutor))/u.test(
    rest,
  )
    ? null
    : true;

/** What learners hand in: of these, "does not cover X" means "cover X". Of a thing in the world it is only a fact. */
export const OF_WORK =
  /\b(?:your|itinerary|report|essay|answers?|evaluation|plan|table|schedule|diagram|log|diary|conclusion|introduction|section|paragraphs?|assignment|portfolio|method|statement|review|poster|presentation|slides?|case study|analysis|discussion|bibliography|list|budget|questionnaire|letter|leaflet|reflection|summary|description|explanation|drawing|sketch(?:es)?|code|program|website|blog|video|design|model|menu|recipe|contract|assessment|evidence|graph|chart|results)\b/i;

/** Things a learner can be asked to do to the work, when the teacher says they have not been done. */
export const DOABLE =
  /^(?:label|sign|date|explain|support|reference|include|mention|evidence|annotate|finish|complete|describe|discuss|analyse|evaluate|justify|compare|define|name|list|number|cite|source|acknowledge|proofread|show|state|give|provide|record|check|test|measure|cut|sand|clean|seal|secure|sleeve|deburr|cover|address|attempt|answer|submit|upload|attach|add|draw|write|fill|log|tighten|trim|season|cook|link|structure|present|convert|round|balance|clear|justify|back|cross|wipe|dry|sterilise|update|report|verify|title|caption|italicise|quote|identify|outline|summarise|develop|research|plan|review|correct|redo|label|fix|resolve|meet)$/;

/** Faults, said of the work. Tried in order, after requests and gaps. */
export const faultRows: DraftRow[] = [
  {
    name: 'margin-word',
    pattern:
      /^(expand|explain|define|reword|rephrase|cut|delete|cite|reference|label|clarify|justify|rewrite|check|redo|correct|develop|evidence|proofread|simplify|shorten|remove|move|finish|sign|date|fix|improve|revise|redraft|reference|evaluate|analyse|develop|highlight|discuss|describe)$/i,
    write: (m) => `${part(m, 1)} this`,
    from: 'expand',
    to: 'expand this',
  },
  {
    name: 'margin-short',
    pattern:
      /^(?:(sp|spelling|spg)|(awk|awkward|clumsy|clunky|unclear|confusing)|(new para(?:graph)?|np|\/\/)|(full stop|comma|capital(?: letter)?|question mark|apostrophe)|(elaborate)|(vague|too vague|be specific))$/i,
    write: (m) =>
      m[1]
        ? 'check this spelling'
        : m[2]
          ? 'reword this'
          : m[3]
            ? 'start a new paragraph here'
            : m[4]
              ? `add a ${part(m, 4)} here`
              : m[5]
                ? 'elaborate on this'
                : 'be more specific here',
    from: 'awk',
    to: 'reword this',
  },
  {
    name: 'did-not',
    pattern: new RegExp(
      `^${LEARNER}(?:'ve|'s)?\\s+(?:(?:has|have|had|did|do|does|is|are)(?:n't| not)|didn't|hasn't|haven't|dont|didnt|havent|hasnt)\\s+${SLIPPED_IN}([a-zà-ž-]+)\\b(.*)$`,
      'is',
    ),
    write: (m) => {
      const verb = baseVerb(part(m, 1)) ?? baseOfParticiple(part(m, 1));
      return verb ? `${verb}${asked(m[2] ?? '')}` : null;
    },
    from: 'You have not labelled the axes',
    to: 'label the axes',
  },
  {
    name: 'it-does-not',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:does not|do not|doesn't|don't|did not|didn't|fails? to|cannot|can't)\\s+${SLIPPED_IN}([a-zà-ž-]+)\\b(.*)$`,
      'is',
    ),
    write: (m) => {
      const verb = baseVerb(part(m, 2));
      // "you can't name her" forbids; a year did nothing to the work.
      if (!verb || / but /.test(m[0]) || /^(?:you|\d+)$/i.test(part(m, 1))) return null;
      const rest = asked(m[3] ?? '');
      const tells =
        /^(?:show|explain|mention|state|include|give|describe|say|cover|discuss|address|identify|specify|name|list|compare|define|evaluate|analyse|note|provide|outline|justify|answer)$/.test(
          verb,
        );
      if (tells && rest.split(' ').length <= 6) return `${verb}${rest} in ${asObject(part(m, 1))}`;
      if (tells) return `${verb}${rest}`;
      const subject = part(m, 1);
      return OF_WORK.test(subject)
        ? `make sure ${asObject(subject)} ${agree(subject, verb)}${rest}`
        : null;
    },
    from: 'The schedule does not show contingency',
    to: 'show contingency in the schedule',
  },
  {
    name: 'not-done',
    pattern: new RegExp(
      `^${SUBJECT}(?:\\s+(?:is|are|was|were|has|have))?(?:\\s+(?:still|also))?(?:\\s+not|n't)\\s+(?:been |yet |fully |clearly |always |properly |really |all |quite |consistently |correctly |sufficiently )*([a-zà-ž]+)\\b(.*)$`,
      'is',
    ),
    write: (m) => {
      const verb = baseOfParticiple(part(m, 2));
      return verb && DOABLE.test(verb) && !/ but | until /.test(m[0])
        ? notByWhom(m[3] ?? '') &&
            `${verb} ${asObject(part(m, 1))}${asked(m[3] ?? '').replace(/^ by\b/, ' with')}`
        : null;
    },
    from: 'Several claims are not supported by evidence',
    to: 'support several claims with evidence',
  },
  {
    name: 'fixable',
    pattern: new RegExp(
      `^${SUBJECT}${IS}\\s+((?:not (?:very |quite |always |entirely )?)?[a-zà-ž]+(?:[- ](?:done|finished|in))?)(?:\\s+(?:in|on|at|for) .{2,40})?$`,
      'is',
    ),
    write: (m) => {
      const isBare = !/\b(?:is|are|was|were|looks?|seems?|remains?|been)\b/i.test(m[0]);
      if (isBare && part(m, 1).split(' ').length > 3) return null;
      const fix = FIXES.find(([fault]) => fault.test(part(m, 2)));
      const thing = /^(?:this|it|that)$/i.test(part(m, 1)) ? 'this' : asObject(part(m, 1));
      return fix
        ? fix[1](thing) +
            m[0].slice(m[0].indexOf(part(m, 2), part(m, 1).length) + part(m, 2).length)
        : null;
    },
    from: 'The diary is unsigned',
    to: 'sign the diary',
  },
  {
    name: 'too',
    pattern: new RegExp(
      `^(?:${SUBJECT}${IS}\\s+)?(?:a bit |far |much |way |slightly )*too\\s+([a-zà-ž]+)(\\s+(?:in|on|for|at)\\b.*)?$`,
      'is',
    ),
    write: (m) => {
      const thing =
        part(m, 1) === '' || /^(?:this|it|that)$/i.test(part(m, 1)) ? 'this' : asObject(part(m, 1));
      return /^(?:much|many|few|little|late|early|far|soon|often)$/i.test(part(m, 2))
        ? null
        : `make ${thing} less ${part(m, 2)}${m[3] ?? ''}`;
    },
    from: 'Too informal',
    to: 'make this less informal',
  },
  {
    name: 'could-be-more',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:could|should|needs? to|can|might|must)\\s+(?:also |have )?(?:be|been)\\s+(?:a (?:bit|little|touch|tad|smidge|shade|wee bit|lot) |much |even |far )?([a-zà-ž]+er|more [a-zà-ž]+|less [a-zà-ž]+)\\b(.*)$`,
      'is',
    ),
    write: (m) => `make ${asObject(part(m, 1))} ${part(m, 2)}${m[3] ?? ''}`,
    from: 'The conclusion could be more detailed',
    to: 'make the conclusion more detailed',
  },
  {
    name: 'could-be-done',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:could|should|must|needs? to|can)\\s+(?:also |have |all )*(?:be|been)\\s+([a-zà-ž]+)\\b(.*)$`,
      'is',
    ),
    write: (m) => {
      const verb = baseOfParticiple(part(m, 2));
      return verb ? `${verb} ${asObject(part(m, 1))}${m[3] ?? ''}` : null;
    },
    from: 'The photos could be labelled clearly',
    to: 'label the photos clearly',
  },
];
