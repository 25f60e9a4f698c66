import { baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { type DraftRow, part, SUBJECT } from './draft-row.ts';
import { asObject } from './nouns.ts';
import { add, verbPlus } from './phrases.ts';

/** Requests that come the other way round: what is missing first, the wish before the deed, "no more" of something. Tried first. */
export const turnedRows: DraftRow[] = [
  {
    name: 'no-more-doing',
    pattern: /^no more (?:of (?:the|this|that|your) )?(\p{L}+ing\b.*)$/isu,
    write: (m) => `stop ${part(m, 1)}`,
    from: 'No more leaning on the bench',
    to: 'stop leaning on the bench',
  },
  {
    name: 'either-or',
    pattern: /^either (\p{L}+) (.+ or .+)$/isu,
    write: (m) => {
      const verb = baseVerb(part(m, 1));
      return verb === null ? null : `either ${verb} ${part(m, 2)}`;
    },
    from: 'Either apply it to your packing line or take it out',
    to: 'either apply it to your packing line or take it out',
  },
  {
    name: 'makes-no-use',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:makes?|made) (?:no|little) (?:real )?use of (.+)$`,
      'is',
    ),
    write: (m) => `use ${part(m, 2)}`,
    from: 'The answer makes no use of the source',
    to: 'use the source',
  },
  {
    name: 'only-that-is-done',
    pattern:
      /^only (.{3,60}?) (?:is|are|was|were|has been|have been|gets|get) (\p{L}+)(?: here)?$/isu,
    write: (m) => verbPlus(baseOfParticiple(part(m, 2)), `more than ${part(m, 1)}`),
    from: 'Only nurture is discussed',
    to: 'discuss more than nurture',
  },
  {
    name: 'see-this-not-that',
    pattern:
      /^(?:i|we)(?:'ve| have| can)? (?:see|seen|got|found|find) [^,;]{2,50} but (?:not|no) (.+)$/is,
    write: (m) => add(part(m, 1)),
    from: 'I see the minutes but not the bit where you chased Darren',
    to: 'add the bit where you chased Darren',
  },
  {
    name: 'what-is-missing',
    pattern:
      /^what(?:'s| is| was)(?: still)? (?:missing|lacking|needed|wanted|left out|not there)(?: here| now| still)? (?:is|are) (.+)$/is,
    write: (m) => add(part(m, 1)),
    from: "What's missing is a risk assessment",
    to: 'add a risk assessment',
  },
  {
    name: 'what-it-lacks',
    pattern:
      /^what .{2,50}? (?:lacks|lack|needs|need|wants|want|doesn't have|does not have|don't have|hasn't got|is missing|are missing|could do with)(?: now| still| here)? (?:is|are) (.+)$/is,
    write: (m) => (/^(?:to|for)\b/i.test(part(m, 1)) ? null : add(part(m, 1))),
    from: 'What the report does not have is a conclusion',
    to: 'add a conclusion',
  },
  {
    name: 'what-i-want',
    pattern:
      /^(?:what (?:i|we)(?:'d| would)? (?:really |just )?(?:like|want|need|love)(?: now| next| from you)?|(?:all|the only thing) (?:i|we)(?:'d| would)? (?:ask|want|need)|my (?:only|one) (?:request|ask|wish)) is (?:for you to|that you|to) (\p{L}+)\b(.*)$/isu,
    write: (m) => verbPlus(baseVerb(part(m, 1)), m[2]?.trim() ?? ''),
    from: "What I'd like is for you to draw from those printouts",
    to: 'draw from those printouts',
  },
  {
    name: 'only-ask-that',
    pattern:
      /^(?:i|we)(?:'d| would)? (?:only|just) ask (?:that )?(?:(?:next time),? )?you (\p{L}+)\b(.*)$/isu,
    write: (m) => verbPlus(baseVerb(part(m, 1)), m[2]?.trim() ?? ''),
    from: "I'd only ask that you go one step on from how you felt",
    to: 'go one step on from how you felt',
  },
  {
    name: 'profit-from-return',
    pattern:
      /^(?:.{2,60}? )?(?:would|could|might|will) (?:really |also )?(?:profit|benefit|gain) from (?:a |another )?(return to|look at|visit to|check of|read of)\b(.+)$/is,
    write: (m) => `${part(m, 1)}${m[2] ?? ''}`,
    from: 'The essay would profit from a return to the question',
    to: 'return to the question',
  },
  {
    name: 'it-is-to-be',
    pattern:
      /^(it|this|that|they|these) (?:needs? to|must|has to|have to|should|wants? to|ought to) be (\p{L}+)\b(.*)$/isu,
    write: (m) => {
      const [thing, word, rest] = [part(m, 1).toLowerCase(), part(m, 2), m[3] ?? ''];
      const verb = /^done$/i.test(word) ? 'do' : baseOfParticiple(word);
      if (verb !== null) return `${verb} ${thing.replace(/^they$/, 'them')}${rest}`;
      return /^(?:able|given|made|put)$/i.test(word)
        ? null
        : `make sure ${thing} ${/^the[sy]/.test(thing) ? 'are' : 'is'} ${word}${rest}`;
    },
    from: 'It needs to be Child A all the way through',
    to: 'make sure it is Child A all the way through',
  },
  {
    name: 'wants-to-be',
    pattern:
      /^((?:the|your|this|that|each|every) [^,;:]{2,50}?) wants? to be (?!\p{L}+ed\b)(.+)$/isu,
    write: (m) => `make sure ${asObject(part(m, 1))} is ${part(m, 2)}`,
    from: 'The last paragraph wants to be a judgement',
    to: 'make sure the last paragraph is a judgement',
  },
];
