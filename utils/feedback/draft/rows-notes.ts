import { baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { nounsToo } from '../rules/verbs.ts';
import { type DraftRow, IS, PARTICIPLE, part, SUBJECT } from './draft-row.ts';
import { asObject } from './nouns.ts';
import { fromMiddle } from './words-of.ts';

/** Nouns too, but alone in a margin they may as well be a deed ("Spot" in a turn). */
const PLACE_OR_DEED =
  /^(?:spot|breathe|pause|project|sign|point|stop|look|turn|step|practise|pose|face)$/i;
/** Words that no note of a thing's name has in it. */
const NO_NOUN =
  /^(?:or|they|he|she|we|i|it|you|them|before|after|until|than|blank|same|waffle|nothing|times|into|through|across|please|have|has|had|was|were|never|always|only|gone|missed|lost|dead|no|ignore|ignores|lack|lacks|open|closed|broken|sideways|absent|visible|slower|faster|louder|neater|clearer|quieter|longer|shorter|upside|again|underneath|behind|above|below|opposite|nearby|inside|outside|halfway|too|what|which|who|how|why|uphill|downhill|doing|being|having|going|next)$/i;

const SOFT =
  /^(?:attend|need|want|like|meet|reach|achieve|expect|happen|agree|see|know|believe|convince|award|accept|permit|seem|look|work|allow|help|match|touch|come|go|get|be|have|do|make|set)$/;

/** "the conclusion claims proof": behind a thing, what it does. */
const isTold = (word: string): boolean =>
  /[^s]s$/.test(word) && baseVerb(word.replace(/s$/, '')) !== null;

/** Short notes, and faults whose mend is in the word itself. Tried after all others. */
export const noteRows: DraftRow[] = [
  {
    name: 'never-done',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:is |are |was |were |has |have )?(?:never|not)(?: been)? ${PARTICIPLE}( out| up| off| down| back)?((?: (?:in|on|at|for|since|between|with|before|after|from|to)\\b[^,]*)?)(?:,.*)?$`,
      'is',
    ),
    write: (m) => {
      const verb = baseOfParticiple(part(m, 2));
      const rest = m[4] ?? '';
      if (!verb || SOFT.test(verb) || /\b(?:until|but|before|after)\b/i.test(rest)) return null;
      // What would be left off is a fault of its own.
      if (/,.*\b(?:no|not|never|missing|without)\b/i.test(m[0])) return null;
      return `${verb}${m[3] ?? ''} ${asObject(part(m, 1))}${rest}`;
    },
    from: 'cape never shaken out between clients',
    to: 'shake out the cape between clients',
  },
  {
    name: 'not-done-by',
    pattern: new RegExp(
      `^${SUBJECT}(?:\\s+(?:is|are|was|were|has|have|did))?(?: not|n't)(?: been)? ([a-zà-ž]+) by ((?:the|your|a|an|(?=(?:client|customer|supervisor|employer|manager|line manager|assessor|mentor|witness|tutor|teacher|parent)s?\\b))\\b[^,;]{3,40})$`,
      'is',
    ),
    write: (m) =>
      baseOfParticiple(part(m, 2))
        ? `get ${asObject(part(m, 1))} ${part(m, 2)} by ${asObject(part(m, 3))}`
        : null,
    from: 'The log has not been signed by your supervisor',
    to: 'get the log signed by your supervisor',
  },
  {
    name: 'un-done',
    pattern: new RegExp(
      `^${SUBJECT}${IS}\\s+un([a-zà-ž]+)((?: (?:in|on|at|for)\\b.{0,40})?)$`,
      'is',
    ),
    write: (m) => {
      const verb = baseOfParticiple(part(m, 2));
      return verb && !SOFT.test(verb) ? `${verb} ${asObject(part(m, 1))}${m[3] ?? ''}` : null;
    },
    from: 'Both edges are unsealed',
    to: 'seal both edges',
  },
  {
    name: 'over-under',
    pattern: new RegExp(`^${SUBJECT}${IS}\\s+(over|under)[- ]?([a-zà-ž]+)$`, 'is'),
    write: (m) => {
      const verb = baseOfParticiple(part(m, 3));
      return verb
        ? `${verb} ${asObject(part(m, 1))} ${/^over/i.test(part(m, 2)) ? 'less' : 'more'}`
        : null;
    },
    from: 'Filling under seasoned',
    to: 'season the filling more',
  },
  {
    name: 'only-gets',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:only (?:gets?|has|have|is given|are given|receives?)|gets? only|(?:gets?|has|have|is given|are given|is dismissed in|are dismissed in) (?:just |only |barely |little more than )?)\\s*(?:a|an|one|two|a single|a couple of|a brief|a passing) (?:short |single |brief |passing )?(?:lines?|sentences?|mention|words?|nod)\\b.*$`,
      'is',
    ),
    write: (m) => `say more about ${asObject(part(m, 1))}`,
    from: "Bowlby's critics only get a sentence",
    to: "say more about Bowlby's critics",
  },
  {
    name: 'little-about',
    pattern:
      /^(?:(?:there is|there's|you say|says?|you give) )?(?:too little|not enough|not much|very little|little|nothing|thin|light|sketchy|vague|a bit thin|a bit light) (?:is said )?(?:on|about) ([^,;]+)$/is,
    write: (m) =>
      `${/\bnothing\b/i.test(m[0].slice(0, m[0].length - part(m, 1).length)) ? 'write' : 'say more'} about ${fromMiddle(part(m, 1))}`,
    from: 'Not enough on the causes',
    to: 'say more about the causes',
  },
  {
    name: 'too-much-of',
    pattern: new RegExp(
      `^(?:${SUBJECT}\\s+(?:has|have|had|contains?|uses?|with|is|are)\\s+)?(?:far |way |a bit |rather )?too (much|many) (?!of|for|to\\b|on\\b|like\\b|going\\b)([a-zà-ž' -]{3,40})((?: (?:in|on|at)\\b.{0,40})?)$`,
      'is',
    ),
    write: (m) =>
      `use ${part(m, 2).toLowerCase() === 'much' ? 'less' : 'fewer'} ${part(m, 3)}${m[4] ?? ''}${part(m, 1) ? ` in ${asObject(part(m, 1))}` : ''}`,
    from: 'Slide 4 has too much text',
    to: 'use less text in slide 4',
  },
  {
    name: 'repetition',
    pattern:
      /^((?!you )[^,;:]{3,70}\b(?:repeats?|says? the same|(?:is|are) the same (?:risk|point|thing|as)|word for word(?! (?:from|on|off|out of|as in) (?:a|an|the)\b(?!.*\b(?:page|paragraph|section|slide|intro\p{L}*)\b)))\b[^;:]*)$/iu,
    write: (m) => `take out the repetition: ${fromMiddle(part(m, 1))}`,
    from: 'Paragraph three repeats paragraph one',
    to: 'take out the repetition: paragraph three repeats paragraph one',
  },
  {
    name: 'wrong-noun',
    pattern:
      /^(?:the )?(?:wrong|incorrect|inaccurate) (?!way\b|side\b|one\b)([a-zà-ž-]+(?: [a-zà-ž-]+)?)((?: (?:in|on|at|for)\b.{0,40})?)$/i,
    write: (m) => `correct the ${part(m, 1)}${m[2] ?? ''}`,
    from: 'wrong tense',
    to: 'correct the tense',
  },
  {
    name: 'done-by-day',
    pattern:
      /^((?!(?:not|never|nothing)\b)(?:[a-zà-ž\d'&/-]+ ){1,4}?)([a-zà-ž]+(?:ed|en|wn|pt|ut|ied|ung|own)) ((?:by|before|no later than) (?:\d|the \d|mon|tue|wed|thu|fri|tomorrow|noon|half term|next|end).{0,40}|(?:each|every) .{3,40})$/i,
    write: (m) => {
      const verb = baseOfParticiple(part(m, 2));
      return verb && !/\b(?:is|are|was|were|has|have|had|you|to|be)\b/i.test(part(m, 1))
        ? `${verb} ${asObject(part(m, 1))} ${part(m, 3)}`
        : null;
    },
    from: 'allergy list corrected by tomorrow',
    to: 'correct the allergy list by tomorrow',
  },
  {
    name: 'thing-to-add',
    pattern:
      /^((?:a|an|one|two|three|some|a few|even a) (?:[a-zà-ž-]+ ){0,2}?(?:paragraphs?|sentences?|lines?|diagrams?|tables?|sources?|photos?|examples?|graphs?|key|titles?|references?|quotes?|quotations?|definitions?|conclusion|introduction|notes?|captions?|labels?|dates?|signatures?|screenshots?|summary|charts?|maps?|sketch(?:es)?|glossary|bibliography|appendix|form|time|page numbers)(?: (?:on|of|for|about|from|to|at|in|with|under|here|by)\b[^;:,]*)?)$/i,
    write: (m) =>
      /\b(?:is|are|was|were|has|have|isn't|not|missing|wrong|left|too|starts?|ends?|begins?|opens?|says?|shows?|in a row)\b/i.test(
        part(m, 1),
      )
        ? null
        : `add ${fromMiddle(part(m, 1))}`,
    from: 'A paragraph on stock rotation',
    to: 'add a paragraph on stock rotation',
  },
  {
    name: 'more-so',
    pattern:
      /^(?:and |much |a bit |a little |even |far )*(slower|faster|louder|quieter|neater|clearer|longer|shorter|bigger|smaller|tidier|simpler|sharper|tighter|softer|smoother)$/i,
    write: (m) => `make this ${part(m, 1).toLowerCase()}`,
    from: 'slower',
    to: 'make this slower',
  },
  {
    name: 'cut-waffle',
    pattern:
      /^(?:too much |bit of |a lot of |some |more )?(waffle|padding|repetition|rambling|repeating)$/i,
    write: (m) => `cut the ${part(m, 1).toLowerCase()}`,
    from: 'Waffle',
    to: 'cut the waffle',
  },
  {
    name: 'thing-then-verb',
    pattern:
      /^((?!(?:no|not|this|that|it|same|more|less|too|so|and)\b)[a-zà-ž\d'&/-]+(?: [a-zà-ž\d'&/-]+){0,4}), ((?:re-?)?[a-z]{3,})(?: (?:please|again))?$/i,
    write: (m) => {
      const verb = baseVerb(part(m, 2));
      return verb && !/\b(?:is|are|was|were|has|have|you|and)\b/i.test(part(m, 1))
        ? `${verb} ${asObject(part(m, 1))}`
        : null;
    },
    from: 'manual handling quiz, redo',
    to: 'redo the manual handling quiz',
  },
  {
    name: 'slips',
    pattern:
      /^((?:[a-zà-ž-]+ )?(?:typos|errors|mistakes|slips|splices|repetition|waffle|run-ons|fragments|misspellings|abbreviations|clich[ée]s|slang))$/i,
    write: (m) => `check for ${fromMiddle(part(m, 1))}`,
    from: 'Comma splices',
    to: 'check for comma splices',
  },
  {
    name: 'bare-noun',
    pattern:
      /^((?:your |the )?(?!(?:who|what|why|how|so|too|very|more|less|not|no|wrong|poor|weak|bad|good|really|quite|almost|nearly|slightly|untidy|messy|unclear|vague|awkward|clumsy|again|here|this|that|it|you|mostly|mainly|except|once|brackets|from|to|for|with|in|on|at|by|of|and|or|me|as|than|don't|let|now|then|well)\b)[a-zà-ž&-]{3,}(?: (?!(?:first|last|too|is|are|was|were|not|please|off|out|up|down|on|in|at|of|from|for|to|with)\b)[a-zà-ž&-]{2,}){0,2})$/i,
    write: (m) => {
      const words = part(m, 1).split(' ');
      if (words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))) return null;
      if (/^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/i.test(words[0] ?? ''))
        return null;
      const last = words.at(-1) ?? '';
      if (/^(?:one|ones|once|thing|things|bit|bits|lot|lots)$/i.test(last)) return null;
      // "Waffle", "hydrate": a verb alone says what to do only where it can be done to a piece of work.
      if (words.length === 1 && baseVerb(last) && !nounsToo.has(last.toLowerCase())) return null;
      if (words.length === 1 && PLACE_OR_DEED.test(last)) return null;
      if (
        words.some(
          (word) =>
            NO_NOUN.test(word) ||
            (words.length > 1 && baseVerb(word) !== null && !nounsToo.has(word.toLowerCase())),
        )
      )
        return null;
      const isState =
        /(?:ed|ing|ly|y|en|ful|ous|ive|less|est|ic|able|ible|al|er|dull|thin|thick|short|long|loose|slack|low|high|flat|wet|raw|dry|weak|slow|late|deep|cut|left|wide|tight|apart|round|over|under|here|there|down|everywhere|throughout)$/i.test(
          last,
        );
      if (words.length > 1 && (isState || words.some((word) => /ed$/.test(word)))) return null;
      // "tension loopy underneath": how it is, in the middle.
      if (words.length > 2 && /(?:[^aeiou]y|ed|ing|ful|ous|ive)$/i.test(words[1] ?? ''))
        return null;
      if (words.length > 1 && /^(?:the|your)$/i.test(words[0] ?? '') && words.slice(2).some(isTold))
        return null;
      if (baseOfParticiple(last) && words.length > 1) return null;
      return words.length === 1 && isState && !/(?:ing|y|al|er|en|ic)$/i.test(last)
        ? null
        : `check ${asObject(part(m, 1))}`;
    },
    from: 'units',
    to: 'check the units',
  },
];
