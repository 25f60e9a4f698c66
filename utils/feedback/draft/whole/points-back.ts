import { baseOfParticiple, baseVerb } from '../../classify/verb-forms.ts';
import { peopleWords } from '../../model/words/people.ts';
import { nounsToo } from '../../rules/verbs.ts';
import { baseOfPast } from '../pasts.ts';
import type { StepWords } from './step-words.ts';
import type { WholeRow } from './whole-row.ts';
import { headless, noObject } from './words.ts';

const PEOPLE = new RegExp(`\\b(?:${peopleWords.audience.trim().split(/\s+/).join('|')})s?\\b`, 'i');
/** "make it clear", "so that it is safe to …", "check that it's dry": "it" is nothing that was named. */
const EMPTY_IT =
  /\b(?:make|makes|making|find|keep) it (?:clear|plain|obvious|easy|easier|simple)\b/gi;
/** "before you hand it in": the work, whatever it is. */
const HAND_IT_IN =
  /\b(before (?:you )?(?:hand(?:ing)?|submit(?:ting)?|upload(?:ing)?|send(?:ing)?|give|giving)) it\b/gi;
const SMALL =
  /^(?:a|an|the|your|my|its|their|his|her|and|or|but|so|if|when|how|what|why|where|which|who|that|you|x|be|been|being|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|might|may|not|sure|clear|every|all|each|first|\p{L}+n't|\p{L}+ly)$/iu;

/** Whether words name anything that a pronoun behind them could speak of. */
export function namesThing(words: string): boolean {
  if (/\d|'x'/.test(words)) return true;
  return words
    .split(/[^\p{L}'-]+/u)
    .some(
      (word) =>
        word.length > 2 &&
        !SMALL.test(word) &&
        !headless.has(word.toLowerCase()) &&
        !noObject.has(word.toLowerCase()) &&
        (nounsToo.has(word.toLowerCase()) || !isVerbForm(word)),
    );
}

/** "makes", "used": what is done, and nothing that is named. */
const isVerbForm = (word: string): boolean =>
  [baseVerb, baseOfParticiple, baseOfPast].some((base) => base(word) !== null) ||
  (/[^s]s$/.test(word) && baseVerb(word.slice(0, -1)) !== null && !nounsToo.has(word.slice(0, -1)));

/** Whether a pronoun stands in the step with nothing before it that it could speak of. */
function isLoose({ plain, body, verb }: StepWords, pronoun: RegExp, named = namesThing): boolean {
  // What stands before the verb ("Before you paint it, …") speaks of something too.
  const lead = plain.slice(0, Math.max(0, plain.indexOf(body)));
  if (lead.search(pronoun) >= 0) return true;
  const said = body.replace(EMPTY_IT, (it) => it.replace(/ it /i, ' '));
  return [...said.matchAll(pronoun)].some(({ index }) => !named(said.slice(verb.length, index)));
}

const has = (pattern: RegExp) => (step: StepWords) => pattern.test(step.body);
const hasPlain = (pattern: RegExp) => (step: StepWords) => pattern.test(step.plain);

/** "two stakeholders and … each of them", "how each organisation works with the others": what they are stands before. */
const OF_THOSE_NAMED =
  /\b(?:two|three|four|five|six|several|\d+|your|all the|the \p{L}+s and) (?:\p{L}+ )?\p{L}+s? .*\b(?:(?:one|each|both|all|any|either) of (?:them|those|these)|which one)\b|\b(?:team|group|cast|crew|staff)\b.*\beach of them\b|\b(?:each|every|one) \p{L}+ .*\bthe others\b/iu;

/** Pronouns and other words that speak of something outside the step. */
export const pointsBack: WholeRow[] = [
  {
    name: 'it',
    breaks: (step) =>
      isLoose(
        { ...step, body: step.body.replace(HAND_IT_IN, '$1') },
        /(?<![\p{L}'-])(?:it|its|them|they|their)(?![\p{L}])/giu,
      ),
    broken: 'Pop it in when you find it.',
    whole: 'Write the opening again and read it aloud.',
  },
  {
    name: 'one-of-them',
    breaks: (step) =>
      (!OF_THOSE_NAMED.test(step.body) &&
        has(
          /\b(?:one|two|three|some|any|all|each|both|neither|none|half|either|most|few|couple|rest) of (?:them|those|these|em|yours|mine)\b|(?<![\p{L}])'?em\b|\bthe (?:other(?! (?:two|three|characters|children|learners|students|members|players|people|actors|performers|candidates|groups|side|way)\b)|others|rest(?! of (?:the|your)\b)|former|latter|above|following(?! \p{L}))\b|\bthe (?!first|last|next)\p{L}+ one\b|\b(?:which|this|that|other|same|right|wrong) ones?\b|\b(?:after|under|off|over|with|on|at|for|that|this) un\b|\bthe one$/iu,
        )(step)) ||
      isLoose(
        step,
        /\bones?(?= *(?:$|[,;:.)]|(?:in|on|at|to|for|with|from|by|that|which|and|or|as|of)\b))/gi,
      ),
    broken: 'Carve one of em.',
    whole: 'Write one further paragraph.',
  },
  {
    name: 'this',
    breaks: (step) =>
      /(?<!\byou (?:chose|used|picked|wrote|made|selected|took) )\b(?:this|these|those)\b(?! (?:unit|assignment|task|criterion|question|week|term|time|year|course|module|month|evening|morning|afternoon|half[- ]term|summer|age|age group))/i.test(
        step.body,
      ) || THAT_THING.test(step.body.replace(TRY_THAT, '$1')),
    broken: "Revisit the service's policy on this.",
    whole: 'Check that the guard is down.',
  },
  {
    name: 'there',
    breaks: hasPlain(
      /\bthere\b(?! (?:is|are|was|were|will|has|have|should|must|may|can)\b)|\b(?:by|before|until|since|after|for|from) then\b|\b(?:like|for|after|before|by|from|of) (?:this|that)\b|\bthat way\b|\bin between\b|^(?:say|do|write|think) so\b|\b(?:whether|if|how|why|and|but|because|since|as) that'?s\b|\b(?:do|say|be|done|if) so\b|\bthe same(?: (?:\p{L}+ )?(?:way|trick|thing|things|again|manner|voice|kind|sort|with|to|for|yourself|goes)\b(?! (?:as|each|throughout)\b)| *(?:$|[,;:.)]))/iu,
    ),
    broken: 'Have the kitchen evidence uploaded by then.',
    whole: 'Make sure there is a date on each page.',
  },
  {
    name: 'somebody',
    breaks: (step) =>
      isLoose(
        step,
        /(?<![\p{L}'-])(?:he|she|him|her|his|hers|he's|she's)(?![\p{L}'-])/giu,
        (words) => PEOPLE.test(words) || /\s\p{Lu}\p{Ll}/u.test(words),
      ),
    broken: 'Ask him about the mole behind his ear.',
    whole: 'Ask the client about the mole behind her ear.',
  },
  {
    name: 'each-of-what',
    breaks: (step) =>
      isLoose(
        step,
        /\b(?:each|both|all|either|neither|several|many|another|others)(?: (?:two|three|four|five|six|\d+))?(?= *(?:$|[,;:.)]|(?:in|on|at|to|for|with|from|by|and|or|as|before|after|instead|again|separately|yourself)\b))/gi,
        (words) =>
          /(?:the|your|all|\d+|two|three|four|five|six) (?:\p{L}+ ){0,3}\p{L}+s\b/iu.test(words),
      ),
    broken: 'Use fewer words on each.',
    whole: 'Label the axes and give units for both.',
  },
  {
    name: 'teachers-words-behind',
    breaks: ({ plain }) => /\('x'\)$/.test(plain) || /\((?:“|")/.test(plain),
    broken: 'Label the axes in pencil (“you used pen”).',
    whole: 'Practise the short vowels (ship, sheep) with the audio.',
  },
];

/** "Consider how Rego uses scale and try that in your final piece": what it is stands before. */
const TRY_THAT =
  /(\b(?:how|what) \p{L}.* and (?:then )?(?:try|do|use|apply|say|show|explain|put)) that(?= (?:in|on|for|to|with)\b)/iu;

/** "that" before a thing points; behind a verb of saying, or before a clause, it only joins. */
const THAT_THING =
  /^(?!(?:check|ensure|show|see|note|remember|explain|say|state|prove|confirm|mention|know|think|consider|argue|suggest|write|decide|tell|make)\b)\p{L}[\p{L}-]* that (?=\p{L})|(?:^|\b(?:\p{L}+) )that(?= *(?:$|[,;:.)])| (?:in|on|at|to|for|with|from|by|into|out|off|up|down|over|back|as|and|or|again|before|after|when|while|today|tomorrow|now|too|first|please|right|yourself|properly)\b)|\b(?:to|in|on|at|for|with|from|by|into|of|about|over|under|after|before|against|behind|beside|carry|take|bring|put|cut|use|read|keep|send|move|leave|give|get|sharpen|do|redo|repeat|finish|change|fix|add|have|make|try|chip|clean|clear|trim) that (?=\p{L})/iu;
