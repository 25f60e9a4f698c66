import { imperativeVerb } from '../classify/opening.ts';
import { baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { type DraftRow, LEARNER, part, SLIPPED_IN } from './draft-row.ts';
import { add, verbPlus } from './phrases.ts';

/** What the learner is told to do, or told they have not done. Tried first, in order. */
export const askedRows: DraftRow[] = [
  {
    name: 'you-need-to',
    pattern: new RegExp(
      `^(?:${LEARNER}(?:'d|'ll|'ve)?\\s+)?${SLIPPED_IN}(?:needs? to|need|needed to|must|should(?: have)?|ought to|has to|have to|had to|could(?: have)?|might(?: want to| like to| wish to| as well)?|may(?: want to| like to| wish to)?|can|would do well to|would need to|will need to|'ll need to|got to|better)\\s+${SLIPPED_IN}(?:(?:have(?! (?:another|a)\\b)|to|want to|like to|try to|need to)\\s+)*${SLIPPED_IN}(?!do with\\b|do more\\b|(?:find|notice|see|discover|feel|think) (?:that|it|you)\\b)([a-zà-ž-]+)\\b(.*)$`,
      'is',
    ),
    write: (m) => {
      const rest = /\bnot (?:only|just)\b/i.test(m[0])
        ? part(m, 2).replace(/,? but(?: also)?\b/i, ' and')
        : part(m, 2);
      return verbPlus(
        // "You need to blot the cylinders": a verb that no list has, with the thing it is done to.
        baseVerb(part(m, 1)) ??
          baseOfParticiple(part(m, 1)) ??
          (/\b(?:need|needs|must|should|ought|have|has) (?:to )?\S+$/i.test(
            m[0].slice(0, m[0].length - (m[2] ?? '').length),
          )
            ? imperativeVerb(`${part(m, 1)} ${rest}`)
            : null),
        rest,
      );
    },
    from: 'You could have used a SWOT analysis to compare the two businesses',
    to: 'use a SWOT analysis to compare the two businesses',
  },
  {
    name: 'you-need-noun',
    pattern: new RegExp(
      `^(?:${LEARNER}\\s+)?${SLIPPED_IN}(?:needs?|requires?|could do with|could use|could have(?: had)?|should have(?: had)?|must have|wants?|needed)\\s+((?:more|a|an|some|further|another|two|three|one|the|extra|additional|better|clearer|stronger|greater)\\b.*)$`,
      'is',
    ),
    write: (m) => add(part(m, 1)),
    from: 'Need a diagram here',
    to: 'add a diagram here',
  },
  {
    name: 'need-to',
    pattern: new RegExp(
      `^(?:needs?|need|have|has|got|want|wants|aim|try|remember|it is important|it's important|be sure|make sure|there is a need|important|essential|i(?:'d| would) (?:like|love|want|prefer|need)(?: for)? you|i(?:'d| would)? (?:want|need|ask|advise|encourage|urge|expect)(?: for)? you)\\s+${SLIPPED_IN}to\\s+${SLIPPED_IN}([a-zà-ž-]+)\\b(.*)$`,
      'is',
    ),
    write: (m) => verbPlus(baseVerb(part(m, 1)), part(m, 2)),
    from: "I'd like you to explain what is meant by market share",
    to: 'explain what is meant by market share',
  },
  {
    name: 'do-not-forget',
    pattern: /^(?:don't|do not|never) forget (?:to\s+)?(.+)$/is,
    write: (m) =>
      `remember ${/^(?:the|your|a|an|that|about)\b/i.test(part(m, 1)) ? '' : 'to '}${part(m, 1)}`,
    from: "Don't forget to use apostrophes",
    to: 'remember to use apostrophes',
  },
  {
    name: 'forgot-to',
    pattern: new RegExp(
      `^(?:${LEARNER}(?:'ve|'s)?\\s+(?:have\\s+|has\\s+)?)?(?:forgot(?:ten)?|failed|neglected|omitted|yet)\\s+to\\s+([a-zà-ž-]+)\\b(.*)$`,
      'is',
    ),
    write: (m) => verbPlus(baseVerb(part(m, 1)), part(m, 2)),
    from: 'you forgot to convert cm to m',
    to: 'convert cm to m',
  },
  {
    name: 'left-out',
    pattern: new RegExp(
      `^(?:${LEARNER}|your [a-zà-ž ]{2,30}|the [a-zà-ž ]{2,30})(?:'ve|'s)?\\s+(?:have\\s+|has\\s+)?${SLIPPED_IN}(?:forgot(?:ten)?|miss(?:ed|es)(?: (?:out|off))?|left (?:out|off)|leaves? (?:out|off)|omit(?:s|ted)|overlook(?:ed|s))\\s+(?:to mention\\s+)?((?:the|a|an|your|two|one|any|some|units?|how|why|what)\\b.*)$`,
      'is',
    ),
    // "missed the dietician off the list": it belongs on it.
    write: (m) => `add ${part(m, 1).replace(/ (?:off|out of|from) (?=the |your )/i, ' to ')}`,
    from: 'The answer leaves out the second stage',
    to: 'add the second stage',
  },
];
