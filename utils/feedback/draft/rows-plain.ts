import { baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { type DraftRow, part } from './draft-row.ts';
import { asObject } from './nouns.ts';
import { fromMiddle } from './words-of.ts';

/** A word that begins no clause. */
const WORD =
  "(?!\\b(?:is|are|was|were|has|have|had|it|you|he|she|they|but|so|because|which|that|if|when|not|no|there)\\b)[\\p{L}\\d'’&/()-]+";
/** A few words for a thing, without a clause. One group. */
export const THING = `(${WORD}(?: ${WORD}){0,8}?)`;
/** A number, a year, a name or words in quotes: what can be written wrong and put right by another. */
const VALUE =
  '((?:"[^"]{1,60}"|[£$€]?\\d[\\d ,.:/]*(?:[%°]|\\p{L}{1,4}\\b)?(?:\\/\\p{L}{1,3})?|\\p{Lu}[\\p{L}\\d-]*(?: [\\p{L}\\d-]+){0,2}))';
/** "Friday 30th April", "12/12", "the 19th". One group. */
const DAY =
  '((?:(?:the )?(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*,? ?)?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:[/ .]+(?:of )?(?:\\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*)?(?:[/ ]\\d{2,4})?)?(?:,? (?:(?:at|by) )?\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)| (?:at|by) \\d[\\d.:]*)?)';

/** "40mm", "E" and "Donoghue v Stevenson" as they are; a lone word may be a name or none, so it stands as the teacher wrote it. */
const asNamed = (thing: string): string =>
  /^\d|^[A-Z]{1,3}$|^(?!The |A |An )[A-Z]\S* (?:.+ )?[A-Z]\S*$/.test(thing)
    ? thing
    : /^\p{Lu}\p{L}*$/u.test(thing)
      ? `"${thing}"`
      : asObject(thing);

/** Faults as everyday marking states them. Tried first. */
export const plainRows: DraftRow[] = [
  {
    name: 'value-not-value',
    pattern: new RegExp(
      `^(?:${THING}|it|this|that) (?:is|are|was|were|should be|should have been|should read|must be),? ${VALUE},? (?:and )?not ${VALUE}$`,
      'isu',
    ),
    write: (m) => {
      const [said, right, wrong] = [part(m, 1), part(m, 2), part(m, 3)];
      const thing = /^(?:it|this|that|these|they)$/i.test(said) ? '' : said;
      if (/^\p{Ll}/u.test(right) || /^\p{Ll}/u.test(wrong)) return null;
      // "Mortar joint is 10mm not 20": a measure may be of the thing itself, and not of what is written.
      if (/\d ?\p{Ll}/u.test(right))
        return thing === '' || /^\d/.test(thing)
          ? null
          : `make sure ${asNamed(thing)} is ${right}, not ${wrong}`;
      return `write ${right}${thing === '' ? '' : ` for ${asNamed(thing)}`}, not ${wrong}`;
    },
    from: 'The Care Act is 2014 not 2004',
    to: 'write 2014 for the Care Act, not 2004',
  },
  {
    name: 'spelling-of',
    pattern: /^(?:the |your )?spelling of (["\p{L}][^,;:]{1,60}?)(?:,? please)?$/isu,
    write: (m) => `check the spelling of ${part(m, 1)}`,
    from: 'Spelling of Bourdieu please',
    to: 'check the spelling of Bourdieu',
  },
  {
    name: 'more-care-with',
    pattern:
      /^(?:take )?(?:a (?:bit|little) |much |slightly )?(?:more|extra|greater) care (?:is |was )?(?:needed |required |please )?(with|over|when|in|on|to) (.+)$/is,
    write: (m) => `take more care ${part(m, 1)} ${part(m, 2)}`,
    from: 'more care with the chisel',
    to: 'take more care with the chisel',
  },
  {
    name: 'is-not-on',
    pattern: new RegExp(
      `^${THING} (?:is|are|was|were)(?:n't|nt| not)(?: (?:on|in|shown|included|recorded|given|listed|noted|written|logged|named)){1,2} ((?:the|your|this) [\\p{L}\\d -]{2,40}|(?:job ?card|sheet|record|log|form|plan|folder|portfolio))$`,
      'isu',
    ),
    write: (m) =>
      /\b(?:shown|recorded|given|noted|written|named)\b(?! (?:on|in)\b)/i.test(m[0])
        ? null
        : `add ${asObject(part(m, 1))} to ${asObject(part(m, 2))}`,
    from: "The time and setting aren't on the sheet",
    to: 'add the time and setting to the sheet',
  },
  {
    name: 'could-be-better',
    pattern: new RegExp(
      `^((?:the|your) )?${THING} (?:needs? to (?:be )?(?:improved?|better)|(?:could|can|should) (?:still |always |definitely )*(?:be (?:better|improved)|improve))((?: (?:in|on|at|when|during|with|for|by|throughout)\\b[^,;]{2,60})?)$`,
      'isu',
    ),
    write: (m) => {
      const thing = part(m, 2);
      if (/^(?:it|this|that|everything|things)$/i.test(thing)) return null;
      const whole = `${part(m, 1)} ${thing}`.trim();
      return `improve ${/^(?:the|your)\b/i.test(whole) ? asObject(whole) : asObject(`your ${fromMiddle(whole)}`)}${m[3] ?? ''}`;
    },
    from: 'Eye contact with the audience could be better',
    to: 'improve your eye contact with the audience',
  },
  {
    name: 'deadline-is',
    pattern: new RegExp(
      `^(?:the |your )?(?:final |new |extended )?(?:deadline|due date|hand[- ]?in(?: date)?) (?:for|of) ${THING} (?:is|will be|:) ${DAY}$`,
      'isu',
    ),
    write: (m) =>
      part(m, 2).length < 2
        ? null
        : /^(?:the |your )?re-?submi\p{L}+$/iu.test(part(m, 1))
          ? `resubmit by ${part(m, 2)}`
          : `hand in ${asObject(part(m, 1))} by ${part(m, 2)}`,
    from: 'Deadline for improved version is Fri 6th November',
    to: 'hand in the improved version by Fri 6th November',
  },
  {
    name: 'due-by',
    pattern: new RegExp(
      `^(?:(?:it|this|work|resubmission|all)(?:'s| is)? )?due (?:back |in )*(?:by|on|before) ${DAY}$`,
      'isu',
    ),
    write: (m) => (part(m, 1).length < 2 ? null : `hand in by ${part(m, 1)}`),
    from: 'Due by Friday 6 November',
    to: 'hand in by Friday 6 November',
  },
  {
    name: 'still-outstanding',
    pattern: new RegExp(
      `^${THING} (?:is |are )?(?:still )?(?:outstanding|to come|not handed in)(?:[,;]| -)? (?:i|we) need (?:it|them)(?: back| in)? by ${DAY}$`,
      'isu',
    ),
    write: (m) =>
      part(m, 2).length < 2 ? null : `hand in ${asObject(part(m, 1))} by ${part(m, 2)}`,
    from: 'The consent form is still outstanding, I need it back by 22 January',
    to: 'hand in the consent form by 22 January',
  },
  {
    name: 'numbered-needs',
    pattern:
      /^(\d{1,2}\.\d{1,2}|[A-D]\.[PMD]\d) (?:still |also |just )*(?:needs?|could do with|lacks?|wants) ((?:a|an|some|more|two|three|another|the|your) .+)$/is,
    write: (m) => `add ${part(m, 2)} (${part(m, 1)})`,
    from: '1.3 needs an example of a barrier in a care home',
    to: 'add an example of a barrier in a care home (1.3)',
  },
  {
    name: 'wanted-too',
    pattern:
      /^((?:the |your )?(?:[\p{L}-]+ ){0,2}[\p{L}-]{3,}[^s\W]s) (?:too|as well)(?:,? please)?$/isu,
    write: (m) => `add ${asObject(part(m, 1))}`,
    from: 'Page numbers too please',
    to: 'add the page numbers',
  },
  {
    name: 'relies-too-much',
    pattern:
      /^(?:.{0,120}\b(?:but|however|although),? )?(?:you|it|this|(?:the|your) [\p{L} ]{3,40}?) rel(?:y|ies|ied) (?:a bit |rather |far )?too (?:much|heavily|often) on (.+)$/isu,
    write: (m) => `rely less on ${part(m, 1)}`,
    from: 'Your essay answers the question but it relies too much on description',
    to: 'rely less on description',
  },
  {
    name: 'confusion-between',
    pattern:
      /^(?:there(?:'s| is| was) |you(?:'ve| have) )?(?:some |a bit of |a little |still )*(?:confusion|confused|muddle|mix-up) between (\S.{2,40}?) and (\S.{2,60}?)$/isu,
    write: (m) => `don't confuse ${part(m, 1)} and ${part(m, 2)}`,
    from: 'There is some confusion between metaphor and simile in paragraph two',
    to: "don't confuse metaphor and simile in paragraph two",
  },
  {
    name: 'but-not-done',
    pattern:
      /^you(?:'ve| have)? (?:only |just |clearly |also )*[\p{L}]+ed (?!to\b)([^,;:]{3,70}?),? but (?:you )?(?:have |do |did )?(?:not|haven't|don't|didn't)(?: yet| really| fully| actually)* ([\p{L}]+) (?:them|it|these|this|any of them)$/isu,
    write: (m) => {
      const verb = baseOfParticiple(part(m, 2)) ?? baseVerb(part(m, 2));
      return verb === null ? null : `${verb} ${asObject(part(m, 1))}`;
    },
    from: 'You have listed the methods of communication but not explained them',
    to: 'explain the methods of communication',
  },
];
