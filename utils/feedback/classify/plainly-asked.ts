import { baseOfGerund, baseOfParticiple, baseVerb } from './verb-forms.ts';

/** A stock phrase, and how to say it as the plainest request. `write` gets the match and gives `null` where it asks for nothing. */
interface StockPhrase {
  name: string;
  pattern: RegExp;
  write(found: RegExpExecArray): string | null;
  from: string;
  to: string;
}

const part = (found: RegExpExecArray, index: number): string => (found[index] ?? '').trim();

/** A word that begins no clause. */
const WORD =
  "(?!\\b(?:is|are|was|were|has|have|had|it|you|he|she|they|but|so|because|which|that|if|when|not|no)\\b)[\\p{L}\\d'’/-]+";
/** What is spoken of: a few words without a clause. One group. */
const THING = `((?:the |your |this |these |each |all )?${WORD}(?: ${WORD}){0,6}?)`;
const SOFTLY = '(?:also |really |just |always |perhaps |maybe |possibly |still |now |then )*';
const SLIPS =
  '(?:(?:some|a few|several|lots of|many|minor|numerous|the odd|various|quite a few|frequent|too many|a lot of|a number of) )*';
/** "spelling and grammar mistakes". One group. */
const SLIP =
  '((?:spelling|grammar|grammatical|punctuation|typing|capital letter)(?:,? (?:and|&|or|\\/)? ?(?:spelling|grammar|grammatical|punctuation|typing))*) (?:mistake|error|slip|issue|problem)s?';
const SLIPS_IN =
  '((?: (?:in|on|within|throughout) (?:the |your |this )?[\\p{L}\\d ]{2,40}?| throughout)?)';

/** What somebody may be told without being given work to do. */
const NO_WORK =
  /^(?:be|have|know|feel|tell|say|see|come|go|stay|ask|ring|call|leave|speak|talk|worry|let|get|rest|sleep|eat|wait)$/;

const should = (verb: string | null, rest: string): string | null =>
  verb === null || NO_WORK.test(verb) ? null : `You should ${verb}${rest}`;

/** Verb in any form → its base. */
const baseOf = (word: string): string | null =>
  baseOfGerund(word) ?? baseOfParticiple(word) ?? baseVerb(word);

/**
 * The stock phrases of everyday marking, as the plainest form that the rows know. `to` is what the row makes of `from`. Tried before the other ways of
 * asking.
 */
export const stockPhrases: StockPhrase[] = [
  {
    name: 'could-improve-by',
    pattern: new RegExp(
      `^(?:(?:you|he|she|they) (?:could|can|might|may|would|should) ${SOFTLY}(?:improve|develop|extend|strengthen|push)(?: (?:this|it|on this|further|your \\p{L}+|the \\p{L}+))?(?: further| even more)?|${THING} (?:could|can|would|might) ${SOFTLY}be (?:even )?(?:improved|better|stronger|strengthened|developed|extended)(?: further)?) by ([a-z-]+ing)\\b(.*)$`,
      'isu',
    ),
    write: (m) => should(baseOfGerund(part(m, 2)), m[3] ?? ''),
    from: 'You could improve by linking theory to your placement',
    to: 'You should link theory to your placement',
  },
  {
    name: 'better-with',
    pattern: new RegExp(
      `^(?:${THING}|it|this|that) (?:could|would|might) ${SOFTLY}(?:be|have been) (?:even )?(?:improved|better|stronger|clearer|strengthened) with ((?:a|an|some|more|the|your) .+)$`,
      'isu',
    ),
    write: (m) => `You need ${part(m, 2)}`,
    from: 'This would be better with a labelled diagram',
    to: 'You need a labelled diagram',
  },
  {
    name: 'should-have-done',
    pattern: new RegExp(
      `^(?:you|he|she|they) (?:should|needed to|ought to)(?:'ve| have| of) ${SOFTLY}([a-z-]+)\\b(.*)$`,
      'is',
    ),
    write: (m) =>
      /\b(?:but|not|instead|rather)\b|n't\b/i.test(m[2] ?? '')
        ? null
        : should(baseOfParticiple(part(m, 1)), m[2] ?? ''),
    from: 'You should of recorded the compost mix',
    to: 'You should record the compost mix',
  },
  {
    name: 'could-you-also',
    pattern:
      /^(?:could|can|would|will) you (?:also |please |just |possibly |perhaps |maybe |now |then )*([a-z-]+)\b(.*?)\??$/is,
    write: (m) => should(baseVerb(part(m, 1)), m[2] ?? ''),
    from: 'Could you also add the date of the review',
    to: 'You should add the date of the review',
  },
  {
    name: 'have-not-either',
    pattern:
      /^(?:have|has|had)(?: not|n't) (?:yet |really |quite |fully |actually )*([a-z]+)\b(.*)$/is,
    write: (m) => {
      const verb = baseOfParticiple(part(m, 1)) ?? baseVerb(part(m, 1));
      return verb === null ? null : `You did not ${verb}${m[2] ?? ''}`;
    },
    from: 'have not come to a conclusion about which is more suitable',
    to: 'You did not come to a conclusion about which is more suitable',
  },
  {
    name: 'slips-so-check',
    pattern: new RegExp(
      `^${SLIPS}${SLIP}(?: throughout| in places)?,?(?: -)? (?:so |and )?(?:please )?(?:make sure you |remember to |you need to )?((?:proof[- ]?read|spell[- ]?check|check|re-?read|correct)\\b.*)$`,
      'isu',
    ),
    write: (m) => `You should ${part(m, 2)}`,
    from: 'A few spelling mistakes - please proofread your work',
    to: 'You should proofread your work',
  },
  {
    name: 'part-left-out',
    pattern:
      /^((?:questions?|qs?|tasks?|parts?|sections?) ?\d+[a-h]?(?: ?(?:and|&|to|-) ?\d+[a-h]?)?) (?:(?:is|was|are|were|has been|have been) )?(?:left |still |completely |also )*(?:blank|unanswered|unattempted|empty|missing|incomplete|not (?:been )?(?:answered|attempted|done|completed))$/is,
    write: (m) =>
      `You should ${/^q/i.test(part(m, 1)) ? 'answer' : 'complete'} ${part(m, 1).replace(/^\p{Lu}(?=\p{Ll}{2})/u, (letter) => letter.toLowerCase())}`,
    from: 'Task 4 missing',
    to: 'You should complete task 4',
  },
  {
    name: 'double-check',
    pattern: /^double[- ]check (.+)$/is,
    write: (m) => `You should check ${part(m, 1)}`,
    from: 'Double check the spelling of aorta',
    to: 'You should check the spelling of aorta',
  },
  {
    name: 'do-need-to',
    pattern: new RegExp(`^you (?:do|will|would|'ll) ${SOFTLY}(need to|have to) (.+)$`, 'is'),
    write: (m) => `You need to ${part(m, 2)}`,
    from: 'You do need to add the cost of each product',
    to: 'You need to add the cost of each product',
  },
  {
    name: 'during-please',
    pattern:
      /^((?:over|during|throughout|ready for|in time for) [^,;:]{3,40}?),? (?:please|pls) ([a-z-]+)\b(.*)$/is,
    write: (m) => (baseVerb(part(m, 2)) ? `${m[1]}, you should ${part(m, 2)}${m[3] ?? ''}` : null),
    from: 'Over the holidays please do at least six thumbnail sketches',
    to: 'Over the holidays, you should do at least six thumbnail sketches',
  },
  {
    name: 'liked-to-see',
    pattern:
      /^(?:i|we)(?:'d| would| do)? (?:have |also |really |still |just )*(?:liked?|loved?|need|want|wanted|hoped) to (?:have )?(?:see|seen|read|hear|heard) ((?:more|some|a|an|further|greater|clearer|evidence|analysis|evaluation|examples) ?.*)$/is,
    write: (m) => `You need ${part(m, 1)}`,
    from: 'I would have liked to have seen more on the costs',
    to: 'You need more on the costs',
  },
  {
    name: 'slips-there-are',
    pattern: new RegExp(
      `^(?:(?:there (?:are|were|is)|you(?:'ve| have)?(?: made| got| had)?|i (?:can |could )?(?:see|spotted|found|noticed)) ${SOFTLY}${SLIPS}|${SLIPS})${SLIP}${SLIPS_IN}$`,
      'isu',
    ),
    write: (m) => `You should correct the ${part(m, 1).toLowerCase()} mistakes${m[2] ?? ''}`,
    from: 'There are a few spelling mistakes in your report',
    to: 'You should correct the spelling mistakes in your report',
  },
  {
    name: 'slips-in-work',
    pattern: new RegExp(
      `^((?:the|your|this) [\\p{L}\\d ]{2,40}?) (?:has|have|contains?|includes?|had) ${SOFTLY}${SLIPS}${SLIP}(?:,? (?:so |and )?(?:please )?(?:check|proofread|correct)(?: (?:it|them|this|these))?)?$`,
      'isu',
    ),
    write: (m) =>
      `You should correct the ${part(m, 2).toLowerCase()} mistakes in ${part(m, 1).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
    from: 'Your report has some spelling mistakes, please check',
    to: 'You should correct the spelling mistakes in your report',
  },
  {
    name: 'marks-lost-for-not',
    pattern:
      /^you(?:'ve| have)? (?:lost|lose|dropped|missed out on|are losing|were losing) (?:(?:a|some|easy|a few|one|two|the|valuable) )*marks? (?:here |in places |again )?(?:for|by) not ([a-z-]+ing)\b(.*)$/is,
    write: (m) => should(baseOfGerund(part(m, 1)), m[2] ?? ''),
    from: 'You lost marks for not showing your working',
    to: 'You should show your working',
  },
  {
    name: 'shame-not-done',
    pattern:
      /^(?:it(?:'s| is| was) )?(?:a )?(?:real |bit of a |such a |great )*(?:shame|pity)(?: that)? you (?:did not|didn't|have not|haven't|did'nt) (?:quite |manage to |get to |get round to |also )*([a-z-]+)\b(.*)$/is,
    write: (m) => should(baseOf(part(m, 1)), m[2] ?? ''),
    from: "It's a shame you didn't finish Task 3",
    to: 'You should finish Task 3',
  },
  {
    name: 'needed-on',
    pattern:
      /^((?:a (?:bit|little|lot) |some |much |slightly |even )?(?:more|further|clearer|better|greater) (?:(?!\b(?:is|are|was|were)\b)[^,;:]){3,40}?),? (?:needed|required|wanted|please) ((?:on|in|about|for|with|from|to|of|around|when|between) .+)$/is,
    write: (m) => `You need ${part(m, 1).toLowerCase()} ${m[2]}`,
    from: 'More detail needed on the benefits of exercise',
    to: 'You need more detail on the benefits of exercise',
  },
  {
    name: 'only-so-many',
    pattern:
      /^(?:you(?:'ve| have)? (?:only )?(?:used|given|got|included|found) |there (?:are|is) )?only (?:one|two|three|four|five|\d{1,2}) (\p{L}+?)s?(?: (?:used|given|here|so far|included|listed|done|found))?[,;-]+ ?(?:(?:and )?you (?:need|should have|were asked for)|(?:the )?brief (?:says|asks for|asked for)|needs?) ((?:at least |a minimum of )?(?:two|three|four|five|six|eight|ten|\d{1,2}))$/isu,
    write: (m) => `You need ${part(m, 2)} ${part(m, 1)}s`,
    from: 'Only two sources used, you need at least four',
    to: 'You need at least four sources',
  },
];

/** A sentence in one of the stock phrases as a plain request, with the name of the phrase; `null` for any other. */
export function plainlyAsked(sentence: string): { name: string; request: string } | null {
  for (const { name, pattern, write } of stockPhrases) {
    const found = pattern.exec(sentence);
    const request = found && write(found);
    if (request) return { name, request };
  }
  return null;
}
