import { baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { type DraftRow, part } from './draft-row.ts';
import { asObject } from './nouns.ts';
import { THING } from './rows-plain.ts';
import { ARTEFACT } from './things.ts';
import { fromMiddle } from './words-of.ts';

const COUNTED =
  '(source|reference|website|example|study|theory|theorist|quote|quotation|artist|photo|image|method|book|article|case study|viewpoint)s?';
const COVERS = 'cover|mention|describe|include|list|discuss|explain|consider|address|examine';
/** "30 mA", "32A", "£1,950", "1867": what can be written wrong. */
const FIGURE = '([£$€]?\\d[\\d,.]*(?: ?(?:[%°]C?|\\p{L}{1,4}\\b))?)';
const one = (noun: string): string => noun.toLowerCase().replace(/s$/, '');

/** What everyday marking says in a few words of what there is too little of, or is still to come. Tried after what was done wrong. */
export const shortRows: DraftRow[] = [
  {
    name: 'wants-plural',
    pattern: new RegExp(
      `^${THING} (?:want|wants|need|needs|require) ((?:[\\p{Ll}-]+ )?[\\p{Ll}-]{3,}[^s]s)$`,
      'iu',
    ),
    write: (m) =>
      ARTEFACT.test(part(m, 1)) && !/\d/.test(part(m, 1))
        ? `add ${part(m, 2)} to ${asObject(part(m, 1))}`
        : null,
    from: 'Photos want captions',
    to: 'add captions to the photos',
  },
  {
    name: 'left-off',
    pattern: new RegExp(
      `^${THING} (?:were |was |are |is |been )?(?:left|missed) (?:off|out)((?: (?:in|on) .{1,40})?)$`,
      'isu',
    ),
    write: (m) => `add ${asObject(part(m, 1))}${m[2] ?? ''}`,
    from: 'Units left off in 7, 11 and 14',
    to: 'add the units in 7, 11 and 14',
  },
  {
    name: 'one-each',
    pattern:
      /^((?:just |only )?(?:one|two|three|\d) [\p{L}\d -]{2,30} (?:per|a|for each|in each|on each) \p{L}+),? (?:please|pls)$/iu,
    write: (m) => `use ${part(m, 1).toLowerCase()}`,
    from: 'One h1 per page please',
    to: 'use one h1 per page',
  },
  {
    name: 'up-to-date',
    pattern: new RegExp(
      `^(?:your |the )?${THING} (?:(?:to be |must be |should be |needs to be |kept |brought |is not |isn't |not )?up[ -]to[ -]date)(?: (by|before) (.{3,30}?))?(?:,? please)?$`,
      'isu',
    ),
    write: (m) =>
      ARTEFACT.test(part(m, 1)) || /book\b|diary|portfolio|blog|journal/i.test(part(m, 1))
        ? `bring your ${part(m, 1).charAt(0).toLowerCase()}${part(m, 1).slice(1)} up to date${m[2] ? ` ${m[2]} ${m[3]}` : ''}`
        : null,
    from: 'Logbook up to date by end of Jan please',
    to: 'bring your logbook up to date by end of Jan',
  },
  {
    name: 'put-needs-to-be',
    pattern: new RegExp(
      `^you(?:'ve| have)? (?:put|written|wrote|used|given|got) ${FIGURE}((?: (?:on|for|in|as) [^,;]{2,40})?),? (?:but )?(?:it |this |that )?(?:needs to be|should be|must be|has to be|should have been) ${FIGURE}$`,
      'isu',
    ),
    write: (m) => `change ${part(m, 1)}${m[2] ?? ''} to ${part(m, 3)}`,
    from: "You've put 20A on the MCB, needs to be 32A",
    to: 'change 20A on the MCB to 32A',
  },
  {
    name: 'only-covers',
    pattern: new RegExp(
      `^(?:${THING} )?only ((?:${COVERS})s?|looks? at|deals? with|talks? about) ([^,;:]{3,50})$`,
      'isu',
    ),
    write: (m) => {
      const verb = part(m, 2).toLowerCase();
      const base = /^(\p{L}+?)s? (at|with|about)$/u.exec(verb);
      const act = base
        ? `${base[1]} ${base[2]}`
        : (baseVerb(verb.replace(/s$/, '')) ?? baseVerb(verb));
      if (!act || /^(?:you|he|she|they|it|this|that)$/i.test(m[1] ?? '')) return null;
      return `${act} more than ${part(m, 3)}${m[1] ? ` in ${asObject(part(m, 1))}` : ''}`;
    },
    from: 'Risk assessment only covers the paint',
    to: 'cover more than the paint in the risk assessment',
  },
  {
    name: 'gives-only',
    pattern:
      /^(?:the (?:response|answer|report|candidate|learner|student)|you) (states?|gives?|lists?|names?|mentions?|describes?|identif(?:y|ies)|provides?) only ((?:one|two|three|four|five|\d) [\p{L} -]{3,30})$/iu,
    write: (m) => {
      const said = part(m, 1).toLowerCase().replace(/ies$/, 'y');
      const act = baseVerb(said) ?? baseVerb(said.replace(/s$/, ''));
      return act ? `${act} more than ${part(m, 2)}` : null;
    },
    from: 'The response states only three differences',
    to: 'state more than three differences',
  },
  {
    name: 'only-one-of-kind',
    pattern: new RegExp(
      `^(?:${THING} )?(?:has |uses |used |with |relies on |is based on |rests on )?(?:only|just|a single)(?: has| uses)? ?(?:one|1|a single)? ${COUNTED}(?: so far| used| given| cited| here)?( \\((?:min|minimum|at least)[^()]{1,20}\\))?$`,
      'isu',
    ),
    write: (m) =>
      `use more than one ${one(part(m, 2))}${m[1] ? ` in ${asObject(part(m, 1))}` : ''}${m[3] ?? ''}`,
    from: 'Secondary research only 1 source',
    to: 'use more than one source in the secondary research',
  },
  {
    name: 'done-wrongly',
    pattern: new RegExp(
      `^${THING} (?:is|are|was|were|has been|have been) (worked out|added up|filled in|set out|written up|\\p{L}+(?:ed|en|wn|elt)) (?:wrongly|incorrectly|wrong|inaccurately)((?: (?:in|on|for) .{1,40})?)$`,
      'isu',
    ),
    write: (m) => {
      const done = part(m, 2).toLowerCase();
      const [first = '', particle = ''] = done.split(' ');
      const base = baseOfParticiple(first);
      return base
        ? `${base}${particle ? ` ${particle}` : ''} ${asObject(part(m, 1))} again${m[3] ?? ''}`
        : null;
    },
    from: 'The APR was worked out wrongly on slide 6',
    to: 'work out the APR again on slide 6',
  },
  {
    name: 'asks-you-to',
    pattern:
      /^you(?:'ve| have)? (?:described|explained|listed|identified|outlined|stated|told me) (.{5,80}?),? but the (?:criterion|criteria|question|task|brief) (?:asks?|wants?|needs?|says?) (?:for )?(?:you to )?(analyse|evaluate|compare|explain|justify|discuss|assess)$/is,
    write: (m) => `${part(m, 2).toLowerCase()} ${part(m, 1)}`,
    from: 'You have explained what the forecast shows but the criterion asks you to analyse',
    to: 'analyse what the forecast shows',
  },
  {
    name: 'to-be-in',
    pattern: new RegExp(
      `^${THING} (?:to be|must be|has to be|have to be|needs to be|need to be) (?:in|handed in|submitted|uploaded) (by|before|on) (.{3,40})$`,
      'isu',
    ),
    write: (m) => `hand in ${asObject(part(m, 1))} ${part(m, 2)} ${part(m, 3)}`,
    from: 'Write-up to be in before the Easter break',
    to: 'hand in the write-up before the Easter break',
  },
  {
    name: 'by-close-of',
    pattern: new RegExp(
      `^${THING} (by (?:close of play|close of business|the end of|end of|lunchtime|noon|midday|first thing) .{3,20})$`,
      'isu',
    ),
    write: (m) =>
      ARTEFACT.test(part(m, 1)) ||
      /list|version|draft|plan\b|essay|report|evaluation|write-?up/i.test(part(m, 1))
        ? `hand in ${asObject(part(m, 1))} ${part(m, 2)}`
        : null,
    from: 'Ordering list by close of play Thursday',
    to: 'hand in the ordering list by close of play Thursday',
  },
  {
    name: 'you-only-covered',
    pattern: new RegExp(
      `^you(?:'ve| have)? only ((?:${COVERS.replaceAll('|', 'ed|')}ed)|covered|described|included|discussed|looked at|dealt with) ([^,;:]{3,40}),? (?:and |but )?(?:the )?(?:brief|criterion|question|task) (?:asks|asked|wants) for [^,;:]{3,50}$`,
      'isu',
    ),
    write: (m) => {
      const act = baseOfParticiple(part(m, 1).toLowerCase());
      return act ? `${act} more than ${part(m, 2)}` : null;
    },
    from: 'You have only covered rabbits, the brief asks for two species',
    to: 'cover more than rabbits',
  },
  {
    name: 'describe-not-compare',
    pattern:
      /^(?:.{0,60}\b(?:as|because|since) )?you(?:'ve| have)? (?:described?|explain(?:ed)?|list(?:ed)?|identif(?:y|ied)|outlined?|stated?) ((?:the|your|both|two|each|all|how|what|why) [^,;]{3,60}?),? but (?:you )?(?:do not|don't|did not|didn't|have not|haven't) (compare|analyse|evaluate|explain|justify|discuss|assess)d?(?: (?:them|it|these|this))?$/is,
    write: (m) => `${part(m, 2).toLowerCase()} ${part(m, 1)}`,
    from: 'M2 still not awarded as you describe the effects but do not compare',
    to: 'compare the effects',
  },
  {
    name: 'by-this-day',
    pattern: new RegExp(
      `^${THING} (by (?:this |next |the )?(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*(?:,? (?:\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)|noon|midnight|morning|afternoon))?)(?: (?:at the )?latest)?(?:,? please)?$`,
      'isu',
    ),
    write: (m) =>
      ARTEFACT.test(part(m, 1)) ? `hand in ${asObject(part(m, 1))} ${part(m, 2)}` : null,
    from: 'Practical 5 photos by this Fri, 4pm latest',
    to: 'hand in practical 5 photos by this Fri, 4pm',
  },
  {
    name: 'needs-its-own',
    pattern: new RegExp(
      `^${THING} (?:needs?|wants?|deserves?|should have) (its|their) own (\\p{L}+)$`,
      'isu',
    ),
    write: (m) => `give ${asObject(part(m, 1))} ${part(m, 2)} own ${part(m, 3)}`,
    from: 'The interview needs its own paragraph',
    to: 'give the interview its own paragraph',
  },
  {
    name: 'for-each-please',
    pattern:
      /^((?:\p{Ll}|\p{Lu}\p{Ll})[\p{L}/ -]{2,40}?) (for|on|in|to|under|beside|next to|at) (each|every|all|both) ([^,;:]{3,40}?),? (?:please|pls)$/iu,
    write: (m) =>
      baseVerb(part(m, 1).split(' ')[0] ?? '') === null
        ? `add ${fromMiddle(part(m, 1))} ${/^on|^at/i.test(part(m, 2)) ? 'to' : part(m, 2)} ${part(m, 3)} ${part(m, 4)}`
        : null,
    from: 'extreme / erroneous data for each field pls',
    to: 'add extreme / erroneous data for each field',
  },
  {
    name: 'version-before',
    pattern:
      /^((?:final |first |second |revised |updated )?(?:version|draft)(?: \d+)?) ((?:before|by|in time for) [^,;:]{3,50}?),? (?:please|pls)$/iu,
    write: (m) => `hand in your ${part(m, 1).toLowerCase()} ${part(m, 2)}`,
    from: 'Version 2 before the staff meeting on the 20th please',
    to: 'hand in your version 2 before the staff meeting on the 20th',
  },
  {
    name: 'must-not-show',
    pattern: new RegExp(
      `^${THING} (?:must not|mustn't|should not|shouldn't|cannot|can't) (show|include|contain|name|mention|identify|have) ([^,;:]{3,60})$`,
      'isu',
    ),
    write: (m) =>
      ARTEFACT.test(part(m, 1)) || /report|essay|log|portfolio|diary|journal|work/i.test(part(m, 1))
        ? `don't ${part(m, 2).toLowerCase()} ${part(m, 3)} in ${asObject(part(m, 1))}`
        : null,
    from: "Photos must not show owners' phone numbers",
    to: "don't show owners' phone numbers in the photos",
  },
];
