import { baseOfGerund, baseOfParticiple } from '../classify/verb-forms.ts';
import { type DraftRow, part } from './draft-row.ts';
import { asObject } from './nouns.ts';
import { THING } from './rows-plain.ts';
import { ARTEFACT } from './things.ts';

const quoted = (words: string): string =>
  /^["']/.test(words) ? words.replace(/[.!]+(["'])$/, '$1') : `"${words.replace(/[.!\s]+$/, '')}"`;
/** Pairs of words that sound alike: which is meant needs no more said. */
const HEARD_ALIKE =
  /^(?:there|their|they're|your|you're|its|it's|to|too|two|of|off|have|then|than|were|where|we're|affect|effect|practice|practise|brake|break|principal|principle|lose|loose|passed|past|whose|who's|quiet|quite|accept|except|advice|advise|stationary|stationery|hear|here|no|know|new|knew|bought|brought)$/i;

/** "Harvard list" → "the Harvard list": a name before it is not the list's own. */
const theList = (words: string): string =>
  asObject(words).replace(
    /^(?=\p{Lu}[^']* (?:list|bibliography|index|glossary|references)$)/u,
    'the ',
  );

const OTHER_WAY: Record<string, string> = {
  long: 'shorter',
  short: 'longer',
  small: 'bigger',
  big: 'smaller',
  large: 'smaller',
  thin: 'thicker',
  thick: 'thinner',
};

/** Slips of spelling, marks, order and habit, as everyday marking names them in a few words. Tried after the short rows. */
export const slipRows: DraftRow[] = [
  {
    name: 'check-spelling',
    pattern:
      /^(?:re-?)?check (?:the |your |all )?((?:spelling|punctuation|grammar)s?(?: (?:and|&) (?:spelling|punctuation|grammar))?)((?: (?:of|in|on|throughout)\b.*)?)$/is,
    write: (m) =>
      `check ${/^ of\b/i.test(m[2] ?? '') ? 'the' : 'your'} ${part(m, 1).toLowerCase()}${m[2] ?? ''}`,
    from: 'Check spelling of "hierarchical" throughout',
    to: 'check the spelling of "hierarchical" throughout',
  },
  {
    name: 'write-colon',
    pattern: /^(?:please |pls )?(write|say|spell): (?!["'][^"']*["'] )(\S.{0,80})$/isu,
    write: (m) => `${part(m, 1).toLowerCase()} ${quoted(part(m, 2))}`,
    from: 'Please write: the boiler stopped',
    to: 'write "the boiler stopped"',
  },
  {
    name: 'learn-colon',
    pattern: /^(?:please |pls )?(learn|practise|revise|copy|correct): (\S.{0,120})$/isu,
    write: (m) => `${part(m, 1).toLowerCase()} ${part(m, 2)}`,
    from: 'Please learn: go-went, have-had, see-saw',
    to: 'learn go-went, have-had, see-saw',
  },
  {
    name: 'this-not-that',
    pattern:
      /^(["'][^"']{1,40}["']|\p{L}+)(?: here)?, not (["'][^"']{1,40}["']|\p{L}+)(?: here)?$/iu,
    write: (m) => {
      const [right, wrong] = [part(m, 1), part(m, 2)];
      if (!/^["']/.test(right) && !HEARD_ALIKE.test(right)) return null;
      const word = (one: string) => (/^["']/.test(one) ? one : `"${one.toLowerCase()}"`);
      return `use ${word(right)}, not ${word(wrong)}`;
    },
    from: '"Effect" here, not "affect"',
    to: 'use "Effect", not "affect"',
  },
  {
    name: 'stop-not-comma',
    pattern:
      /^(?:an? )?(full stop|comma|capital(?: letter)?|colon|semi-?colon|apostrophe|past tense|present tense|new paragraph|question mark)(?: here| there)?, not (an? [\p{L} -]{3,20}|\p{L}+ tense)$/iu,
    write: (m) =>
      `use ${/tense/i.test(part(m, 1)) ? 'the' : /^a/i.test(part(m, 1)) ? 'an' : 'a'} ${part(m, 1).toLowerCase()}, not ${part(m, 2)}`,
    from: 'Full stop here, not a comma',
    to: 'use a full stop, not a comma',
  },
  {
    name: 'part-not-done',
    pattern:
      /^(?:his |her |your )?(hands|floor|station|bench|tools|brushes|work area|surfaces?|hair|nails|equipment|board|knives|goggles|gloves|workstation) not (\p{L}+(?:ed|en|wn|pt)) ((?:before|after|between|during|at the end of) [^,;]{3,50})(?:[,;] .*)?$/isu,
    write: (m) => {
      const act = baseOfParticiple(part(m, 2).toLowerCase());
      return act ? `${act} your ${part(m, 1).toLowerCase()} ${part(m, 3)}` : null;
    },
    from: 'Hands not washed after the raw chicken, I had to stop her',
    to: 'wash your hands after the raw chicken',
  },
  {
    name: 'not-alphabetical',
    pattern: new RegExp(
      `^${THING} (?:is not|isn't|are not|aren't|not) (?:in )?(alphabetical|chronological)(?: order)?$`,
      'isu',
    ),
    write: (m) => `put ${theList(part(m, 1))} in ${part(m, 2)} order`,
    from: "Harvard list isn't alphabetical",
    to: 'put the Harvard list in alphabetical order',
  },
  {
    name: 'in-wrong-order',
    pattern: new RegExp(
      `^${THING} (?:is |are |was |were )?in (?:the )?wrong (order|place|section|tense|format|font)$`,
      'isu',
    ),
    write: (m) =>
      ARTEFACT.test(part(m, 1)) || /bibliography|steps?|paragraphs?|stages?/i.test(part(m, 1))
        ? `put ${asObject(part(m, 1))} in the right ${part(m, 2)}`
        : null,
    from: 'bibliography in wrong order',
    to: 'put the bibliography in the right order',
  },
  {
    name: 'there-are-slips',
    pattern:
      /^there(?:'s|s| are| is) (?:still )?(?:a few|some|several|quite a few|lots of|a lot of|many|a number of|one or two) ((?:(?:small|silly|careless|basic|minor|obvious) )?(?:comma splices|(?:spelling|grammar|grammatical|punctuation|typing) (?:mistakes|errors|slips)|typos|errors|mistakes|missing (?:full stops|capital letters|capitals|commas|apostrophes)))((?: (?:in|on|throughout)\b.*)?)$/is,
    write: (m) =>
      /^missing/i.test(part(m, 1))
        ? `add the ${part(m, 1).toLowerCase()}${m[2] ?? ''}`
        : `correct the ${part(m, 1).toLowerCase()}${m[2] ?? ''}`,
    from: 'There are a few spelling mistakes in the introduction',
    to: 'correct the spelling mistakes in the introduction',
  },
  {
    name: 'mark-for',
    pattern:
      /^((?:an? )?(?:italics|capitals|capital letters?|full stops|commas|speech marks|quotation marks|inverted commas|lower case|bullet points|headings|subheadings|past tense|present tense|capital)) (for|at|after|before|between|around) ((?!it\b|this\b|that\b|me\b)[\p{L}\d][^,;:]{1,40})$/iu,
    write: (m) =>
      `use ${/^capital$/i.test(part(m, 1)) ? 'a capital' : /tense$/i.test(part(m, 1)) && !/^the/i.test(part(m, 1)) ? `the ${part(m, 1).toLowerCase()}` : part(m, 1).toLowerCase()} ${part(m, 2)} ${part(m, 3)}`,
    from: 'italics for film titles',
    to: 'use italics for film titles',
  },
  {
    name: 'without-saying',
    pattern:
      /^(?:you|he|she|they|the (?:learner|candidate|student)) (?:name|list|mention|describe|state|give|identif(?:y|ie))s? ((?:the |your |some |two |three |four |five )?[\p{L} -]{3,40}?) without (saying|explaining|showing|stating) (what|how|why) (?:they|these) ([\p{L} ]{2,30})$/isu,
    write: (m) => {
      const act = baseOfGerund(part(m, 2).toLowerCase());
      return act ? `${act} ${part(m, 3)} ${asObject(part(m, 1))} ${part(m, 4)}` : null;
    },
    from: 'You name devices without saying what they do',
    to: 'say what the devices do',
  },
  {
    name: 'not-done-one',
    pattern:
      /^.{3,60}? for (an? [\p{L} -]{3,40}?) (?:and|but) you (?:have not|haven't|did not|didn't|'ve not) (written|given|drawn|included|done|made|added|provided) one$/iu,
    write: (m) => {
      const act = baseOfParticiple(part(m, 2).toLowerCase());
      return act ? `${act} ${part(m, 1)}` : null;
    },
    from: "There are four marks for a conclusion and you haven't written one",
    to: 'write a conclusion',
  },
  {
    name: 'one-is-other-not',
    pattern:
      /^[^,;:]{3,50}? (?:is|are|was|were|has been|have been) (explained|described|named|discussed|covered|evaluated|analysed|included|mentioned|labelled|identified|justified|listed|compared|assessed|defined)(?:,| but|, but|;) ((?:the |your )?(?!it\b|they\b|you\b|this\b|that\b)[\p{L}\d' -]{3,50}?) (?:isn't|aren't|wasn't|weren't|is not|are not|was not|were not|has not|have not)$/iu,
    write: (m) => {
      const act = baseOfParticiple(part(m, 1).toLowerCase());
      // A lone name takes no article.
      const other = /^\p{Lu}\p{L}+$/u.test(part(m, 2)) ? part(m, 2) : asObject(part(m, 2));
      return act ? `${act} ${other}` : null;
    },
    from: 'The causes are explained but the effects are not',
    to: 'explain the effects',
  },
  {
    name: 'too-long-a',
    pattern:
      /^(?:this is |it is |it's )?(?:far |much )?too (long|short|small|big|large|thin|thick) an? ([\p{L} -]{3,30})$/iu,
    write: (m) => `use a ${OTHER_WAY[part(m, 1).toLowerCase()]} ${part(m, 2)}`,
    from: 'too long a quote',
    to: 'use a shorter quote',
  },
  {
    name: 'correct-value-is',
    pattern:
      /^the (?:correct|right) (?:value|answer|figure|result|total|spelling|term|date|name) (?:is|was|would be|should be) (\S[^,;]{0,40}?) (?:instead of|rather than|and not|not) (\S[^,;]{0,40})$/isu,
    write: (m) => `change ${part(m, 2)} to ${part(m, 1)}`,
    from: 'The correct value is 56.952 instead of 56.96 seconds',
    to: 'change 56.96 seconds to 56.952',
  },
  {
    name: 'how-is-not-said',
    pattern:
      /^(how|why|what|which|whether|who) ([^,;:]{5,90}?) (?:is|are|was|were) (?:also )?(?:not|never) (?:stated|mentioned|explained|described|said|made clear|given)$/iu,
    write: (m) => `say ${part(m, 1).toLowerCase()} ${part(m, 2)}`,
    from: 'How collisions are detected is not mentioned',
    to: 'say how collisions are detected',
  },
  {
    name: 'own-words',
    pattern:
      /^(?:it |this )?(?:should|must|needs? to|has to) be (?:put |written )?in your own words$/i,
    write: () => 'write in your own words',
    from: 'should be in your own words',
    to: 'write in your own words',
  },
  {
    name: 'be-quicker',
    pattern:
      /^be ((?:a (?:bit|little) |much |even )?(?:quicker|faster|slower|louder|clearer|neater|tidier|firmer|gentler|stricter) (?:with|when|about|at|in|on) .+)$/is,
    write: (m) => `be ${part(m, 1)}`,
    from: 'Be quicker with the aspirator when water collects',
    to: 'be quicker with the aspirator when water collects',
  },
  {
    name: 'thing-not-done-from',
    pattern: new RegExp(
      `^${THING} not ((?:remov|clean|label|attach|updat|secur|isolat|weigh|check|sign|record|wip|rins|dri|prim|degreas|deburr|tighten|torqu)\\p{L}*d) ((?!at all\\b)(?:from|before|after|with|at|on) [^,;]{2,50}?)(?: and (?:you|it|there|the)\\b.*)?$`,
      'isu',
    ),
    write: (m) => {
      const act = baseOfParticiple(part(m, 2).toLowerCase());
      return act ? `${act} ${asObject(part(m, 1))} ${part(m, 3)}` : null;
    },
    from: 'Spatter not removed from test piece before handing in',
    to: 'remove the spatter from test piece before handing in',
  },
];
