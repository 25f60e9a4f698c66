import { imperativeVerb } from '../classify/opening.ts';
import { baseVerb } from '../classify/verb-forms.ts';
import { isUncounted } from '../draft/nouns.ts';
import { ARTEFACT, isThing } from '../draft/things.ts';
import { praiseWords } from '../rules/praise-words.ts';
import { nounsToo } from '../rules/verbs.ts';
import { headingAt } from '../segment/headings.ts';
import { notAboutBecause } from './not-about.ts';

/** What a heading says of the steps under it. */
export interface About {
  /** What stands before the step: "In Q5 (graph),", "For M1,", "Log sheet:". */
  lead: string;
  /** `topic` = a thing with a colon; the others lead into the sentence. */
  kind: 'place' | 'criterion' | 'topic';
  /** The words in it that tell; a step that has one of them names it already. */
  words: string[];
  /** Said of a remark before, in the same run of remarks: what is asked of every part of the work is not asked here. */
  isCarried?: boolean;
}

const NUMBER = '\\d{1,2}(?:\\.\\d{1,2})?[a-h]?(?:\\s?\\([a-z]{1,3}\\))?(?!\\p{L}|\\d)';
const PLACE = new RegExp(
  `^((?:q|qn|question|task|section|part|exercise|activity|scenario|unit|chapter|appendix|figure|fig|table|paragraph|para|source|case study)\\.? ?${NUMBER}|(?:task|section|part|activity|appendix|source) [A-H]\\d{0,2}(?![\\p{L}\\d']))`,
  'iu',
);
/** On, not in. */
const ON =
  /^((?:page|pg|p|slide|line|row|sheet|job|drawing|plate|photo)\.? ?\d{1,3}[a-h]?(?!\p{L}|\d))/iu;
const CRITERION =
  /^((?:[A-D]\.?)?[PMD]\d{1,2}(?!\d|\.\d)|(?:AC|LO|AO|LA|PC|KSB) ?\d{1,2}(?:\.\d{1,2})?(?!\d)|[KSB]\d{1,2}(?!\d|\.\d)|\d{1,2}\.\d{1,2}(?!\d|\.\d))(?!\p{L})/u;
const MARKS =
  /\s*(?:[([]?\d{1,3}(?:\.5)? ?(?:\/|out of|of) ?\d{1,3}(?: marks?)?[)\]]?|[([]\d{1,3}(?: marks?)?[)\]]).*$/i;
const TRAILING = /[\s:;=–—.,|-]+$/u;

const MOST_WORDS = 6;
const LONGEST = 40;
const MOST_REST = 4;
/** No heading: nothing longer is looked at, so that hostile texts stay cheap. */
const MOST_LETTERS = 160;

/**
 * What a heading says of the steps under it, or `null` where it is one of the feedback ("EBI"), of somebody ("Tutor"), a verdict, a day, or nothing that can be
 * put before a step.
 *
 * @param text the feedback around it, to tell nouns from names: a name is never written small
 */
export function aboutOf(heading: string, text: string): About | null {
  if (heading.length > MOST_LETTERS) return null;
  const words = heading.replace(/\s+/g, ' ').trim().replace(MARKS, '').replace(TRAILING, '');
  if (words === '') return null;
  for (const [kind, word, pattern] of CODED) {
    const code = pattern.exec(words)?.[1];
    if (code) return coded({ kind, word, code, rest: words.slice(code.length), text });
  }
  const topic = topicIn(words, text);
  if (topic === null || headingAt(`${words}:`, { start: 0, end: words.length + 1 })) return null;
  const lead = `${topic.charAt(0).toUpperCase()}${topic.slice(1)}:`;
  return { lead, kind: 'topic', words: tellingIn(topic) };
}

/** The place on the work that a remark begins with ("Q4 resolving …", "p3 enzyme …"), or `null`. */
export function placeAtHead(words: string): About | null {
  for (const [kind, word, pattern] of CODED) {
    const code = kind === 'place' ? pattern.exec(words)?.[1]?.trim() : undefined;
    // "P2" is a criterion, "p2" a page.
    if (code && !/^P\d/.test(code))
      return {
        lead: `${word} ${code.replace(/^(?:Line|Para|Page|Slide|Row)/, (name) => name.toLowerCase())},`,
        kind,
        words: [code],
      };
  }
  return null;
}

/** A thing that the same sentence speaks of before it asks for something. */
export function aboutThing(thing: string): About {
  const bare = thing.replace(/^(?:the|your|this|that|these|those|each|an?) /i, '');
  return {
    lead: `${bare.charAt(0).toUpperCase()}${bare.slice(1)}:`,
    kind: 'topic',
    words: tellingIn(bare),
  };
}

const CODED: ['place' | 'criterion', string, RegExp][] = [
  ['place', 'In', PLACE],
  ['place', 'On', ON],
  ['criterion', 'For', CRITERION],
];

interface Coded {
  kind: 'place' | 'criterion';
  word: string;
  code: string;
  rest: string;
  text: string;
}

/** "In Q5 (graph),": what stands behind the code goes with it where it is short and names a thing. */
function coded({ kind, word, code, rest, text }: Coded): About {
  const said = rest.replace(/^[\s:;=–—.,|()-]+/u, '').replace(/\)$/, '');
  const topic = said.split(' ').length <= MOST_REST ? topicIn(said, text) : null;
  const own = code.trim();
  return {
    lead: topic === null ? `${word} ${own},` : `${word} ${own} (${topic}),`,
    kind,
    words: topic === null ? [own] : [own, ...tellingIn(topic)],
  };
}

const praising = new Set(Object.values(praiseWords).flat());
const NOUN_ENDING =
  /(?:ing|tion|sion|ment|ness|ity|ance|ence|ure|ics|ology|graphy|ism|sis|work|sheet|book|card|log|holder|our)s?$/i;

/** The words when they name a thing and nobody; `null` else. */
function topicIn(words: string, text: string): string | null {
  const bare = words
    .replace(/ ?\((?!(?:[PMDKSB]|AC ?|LO ?|AO ?)\d[\d.]*\)$)[^()]*\)/u, '')
    .replace(/^(?:the|your|yr|ur) /i, '')
    .trim();
  const plain = bare.replace(/ \([^()]*\)$/, '');
  const all = plain.split(' ');
  if (plain.length < 2 || bare.length > LONGEST || all.length > MOST_WORDS) return null;
  if (!/^\p{L}[\p{L}\d'’/& -]*$/u.test(plain) || notAboutBecause(plain) !== null) return null;
  if (/^\p{Lu}{1,3}$/u.test(plain) || !isThing(plain)) return null;
  if (all.some((word) => praising.has(word.toLowerCase()) || /ly$/.test(word))) return null;
  const lower = plain.charAt(0).toLowerCase() + plain.slice(1);
  const verb = imperativeVerb(lower);
  if (verb !== null && !(nounsToo.has(verb) && all.length <= 2)) return null;
  if (
    all.length > 1 &&
    baseVerb(all[0] ?? '') !== null &&
    !nounsToo.has((all[0] ?? '').toLowerCase())
  )
    return null;
  if (!isNoName(all, text)) return null;
  return bare;
}

/** Whether one word at least is no name: it is written small, here or elsewhere in the text, or has the shape of a noun. */
function isNoName(all: string[], text: string): boolean {
  const last = all.at(-1) ?? '';
  if (all.some((word) => /^\p{Ll}{3,}/u.test(word)) && all.length > 1) return true;
  const smallLast = last.toLowerCase();
  return (
    /^\p{Ll}/u.test(last) ||
    NOUN_ENDING.test(last) ||
    ARTEFACT.test(last) ||
    isUncounted(last) ||
    nounsToo.has(smallLast.replace(/s$/, '')) ||
    new RegExp(`(?<![\\p{L}])${smallLast.replace(/[^\p{L}]/gu, '.')}(?![\\p{L}])`, 'u').test(text)
  );
}

const LITTLE = /^(?:and|the|for|with|from|your|into|about|part|section|task|question|unit|page)$/i;
const tellingIn = (topic: string): string[] =>
  topic.split(/[^\p{L}\d]+/u).filter((word) => word.length > 2 && !LITTLE.test(word));
