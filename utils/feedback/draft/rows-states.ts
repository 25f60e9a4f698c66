import { baseOfGerund, baseOfParticiple } from '../classify/verb-forms.ts';
import { type DraftRow, IS, part, SUBJECT } from './draft-row.ts';
import { asObject, withArticle } from './nouns.ts';

/** "too slow" → what to be instead. */
const INSTEAD_OF: Record<string, string> = Object.fromEntries(
  `slow: faster, fast: slower, quick: slower, quickly: more slowly, long: shorter, short: longer, small: bigger, tiny: bigger, big: smaller, large: smaller, thin: thicker, thick: thinner, high: lower, low: higher,
loud: quieter, quiet: louder, hot: cooler, cold: warmer, dark: lighter, light: darker, heavy: lighter, tight: looser, loose: tighter, wet: drier, dry: less dry, wide: narrower, narrow: wider,
deep: less deep, shallow: deeper, steep: less steep, weak: stronger, strong: weaker, busy: simpler, bright: less bright, soft: firmer, hard: softer, runny: thicker, stiff: softer, salty: less salty, sweet: less sweet, few: more, early: later, late: earlier, bulky: slimmer, crowded: less crowded`
    .split(/,\s*/)
    .map((pair) => pair.split(': ')),
);

/** A state and the request that mends it. `x` is the thing. */
const MENDS: [RegExp, (x: string) => string][] = [
  [/^(?:loose|slack|not tight)$/i, (x) => `tighten ${x}`],
  [/^(?:undone|unfastened)$/i, (x) => `do up ${x}`],
  [/^(?:upside[- ]down)$/i, (x) => `turn ${x} the right way up`],
  [
    /^(?:the wrong way (?:round|around)|back to front|reversed|transposed|the other way round|backwards)$/i,
    (x) => `put ${x} the right way round`,
  ],
  [
    /^(?:in the wrong (place|box|column|order|section|folder|tense|colour|units?))$/i,
    (x) => `put ${x} in the right @`,
  ],
  [
    /^(?:on the wrong (side|page|line|subnet|shelf|board|axis|axes))$/i,
    (x) => `put ${x} on the right @`,
  ],
  [/^(?:out of date|outdated|expired)$/i, (x) => `bring ${x} up to date`],
  [
    /^(?:out of order|not in order|jumbled|all over the (?:place|shop)|in a muddle)$/i,
    (x) => `put ${x} in order`,
  ],
  [/^(?:misspelt|misspelled|spelt wrong(?:ly)?)$/i, (x) => `correct the spelling of ${x}`],
  [
    /^(?:crooked|wonky|tipsy|squint|skew|not straight|not level|wonkily placed)$/i,
    (x) => `straighten ${x}`,
  ],
  [/^(?:dirty|filthy|grubby|mucky|unclean)$/i, (x) => `clean ${x}`],
  [/^(?:blunt)$/i, (x) => `sharpen ${x}`],
  [
    /^(?:outstanding|overdue|still to come|unfinished|incomplete|not (?:yet )?(?:complete|finished))$/i,
    (x) => `finish ${x}`,
  ],
  [/^(?:quite|rather|fairly|very) short$/i, (x) => `make ${x} longer`],
  [/^(?:blank|empty|left blank|left empty|not filled in|half filled in)$/i, (x) => `fill in ${x}`],
  [/^(?:unattempted|not attempted|untouched|unanswered|skipped)$/i, (x) => `have a go at ${x}`],
  [
    /^(?:omitted|missed out|missed off|left out|left off|not included|not there|absent|gone missing|missing)$/i,
    (x) => `add ${x}`,
  ],
  [/^(?:forgotten|overlooked|ignored|neglected)$/i, (x) => `don't forget ${x}`],
  [
    /^(?:unevidenced|not evidenced|without evidence|unsupported|unproven)$/i,
    (x) => `add evidence for ${x}`,
  ],
  [
    /^(?:unexplained|not explained|asserted|merely asserted|only asserted|simply asserted)$/i,
    (x) => `give reasons for ${x}`,
  ],
  [
    /^(?:unread(?:able)?|illegible|hard to read|impossible to read)$/i,
    (x) => `make ${x} easy to read`,
  ],
  [
    /^(?:unclear|vague|ambiguous|woolly|fuzzy|hazy|cloudy|sketchy|wobbly)$/i,
    (x) => `make ${x} clearer`,
  ],
  [
    /^(?:thin|light|brief|slight|flimsy|bare|scant|sparse|skimpy|minimal|basic)$/i,
    (x) => `add more to ${x}`,
  ],
  [
    /^(?:undated and unsigned|unsigned and undated|not signed or dated|not dated or signed)$/i,
    (x) => `sign and date ${x}`,
  ],
];

/** Any of the states above, as one group. */
const STATE = `(${MENDS.map(([state]) => state.source.replace(/^\^|\$$/g, '').replace(/\((?!\?)/g, '(?:')).join('|')})`;

const NOT_A_THING = /^(?:you|he|she|they|i|we|there|who|which|what|it|this|that)$/i;

/** States of a thing, and degrees of it. Tried with the faults. */
export const stateRows: DraftRow[] = [
  {
    name: 'too-much-of-it',
    pattern: new RegExp(
      `^(?:${SUBJECT}${IS}\\s+)?(?:a bit |a little |far |much |way |slightly |rather |just |a touch |a tad )*too\\s+(?!please\\b|pls\\b)([a-z]+)((?:\\s+(?:in|on|for|at|before|after|between|near|to (?:read|see|fit))\\b[^,;]{1,50})?)$`,
      'is',
    ),
    write: (m) => {
      const instead = INSTEAD_OF[part(m, 2).toLowerCase()];
      const thing = part(m, 1);
      if (!instead || (thing !== '' && (baseOfParticiple(thing) ?? baseOfGerund(thing))))
        return null;
      if (/ly$|^(?:more|earlier|later)$/.test(instead)) return null;
      if (/\bto \p{L}+$/u.test(m[3] ?? ''))
        return `make ${thing === '' || NOT_A_THING.test(thing) ? 'this' : asObject(thing)} ${instead}`;
      return `make ${thing === '' || NOT_A_THING.test(thing) ? 'this' : asObject(thing)} ${instead}${m[3] ?? ''}`;
    },
    from: 'travel too slow at the start',
    to: 'make the travel faster at the start',
  },
  {
    name: 'in-a-state',
    pattern: new RegExp(
      `^${SUBJECT}(?:\\s+(?:is|are|was|were|looks?|seems?|remains?|stays?|sits?|arrives?|stands?|appears?|comes?|has been|have been|goes|go|went|gets?|got|feels?|reads?))?(?:\\s+(?:still|also|currently|a bit|a little|a touch|a tad|rather|quite|far|much|way|too|all|often|sometimes|slightly|very|really|just|again))*\\s+${STATE}((?:\\s+(?:in|on|at|for|from|again|throughout)\\b[^,;:]{0,40})?)(?:,? (?:again|everywhere|throughout))?$`,
      'is',
    ),
    write: (m) => {
      if (NOT_A_THING.test(part(m, 1)) || part(m, 1).split(' ').length > 7) return null;
      if (/^\s+from\b|\d{4}|\b\d{1,2} \p{Lu}/u.test(m[3] ?? '')) return null;
      for (const [state, mend] of MENDS) {
        const found = state.exec(part(m, 2));
        if (found)
          return `${mend(asObject(part(m, 1).replace(/'s$/, ''))).replace('@', found[1] ?? '')}${m[3] ?? ''}`;
      }
      return null;
    },
    from: 'Helmet chin straps loose',
    to: 'tighten the helmet chin straps',
  },
  {
    name: 'goes-un-done',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:goes|go|went|is|are|was|were|has been|have been|gets|remains?|left|stays?|arrives?|comes?|appears?)\\s+(?:still |left |all |both )?un([a-z]+)((?: (?:in|on|at|for|throughout)\\b.{0,40})?)$`,
      'is',
    ),
    write: (m) => {
      const verb = baseOfParticiple(part(m, 2));
      return verb && !/^(?:touch|know|see|hear|do|want|need|expect|convince|like|suit)$/.test(verb)
        ? `${verb} ${asObject(part(m, 1))}${m[3] ?? ''}`
        : null;
    },
    from: 'The duty of candour goes unmentioned',
    to: 'mention the duty of candour',
  },
  {
    name: 'thing-without',
    pattern:
      /^((?!(?:it|you|this|that|they|he|she|not|never|can't)\b)[a-zà-ž\d'&/ -]{3,60}?)(?: (?:is|are|was|were|has been|given|shown|left|submitted|uploaded|handed in))? (?:without|with no|w\/out) (?:any )?(?![a-zà-ž]+ing\b|which\b|it\b|a single\b|so much\b)([a-zà-ž\d' -]{3,40})$/i,
    write: (m) =>
      /\b(?:is|are|was|were|has|have|had|you|cannot|can|could|go|get|do|will|would|went|goes|left|up)\b/i.test(
        part(m, 1),
      )
        ? null
        : `add ${withArticle(part(m, 2))} to ${asObject(part(m, 1))}`,
    from: 'costing sheet without labour',
    to: 'add labour to the costing sheet',
  },
  {
    name: 'belongs-in',
    pattern:
      /^(?!there\b|it\b|this\b|that\b|you\b|he\b|she\b)([a-zà-ž\d'"/& -]{3,50}?) (?:belongs?|goes|go|should go|must go|needs? to go|should sit|sits?|lives?|has to go|have to go|should be kept|are kept|is kept)( (?:(?:on|in)(?! (?:abit|a bit|a little|too|for|and|about|long|far)\b)|under|at|above|below|before|after|between|inside|behind|first|last|straight after)\b(?:(?! and\b)[^,;:]){0,60})(?:,? and (?:your|you|the|it)\b.*)?$/i,
    write: (m) =>
      /\b(?:is|are|was|were|but|and then|which|not|never|doesn't|don't)\b/i.test(part(m, 1)) ||
      (/ (?:sits?|lives?)(?: |$)/i.test(
        m[0].slice(part(m, 1).length, -(m[2] ?? '').length || undefined),
      ) &&
        / at \d/.test(m[2] ?? '')) ||
      /\b(?:sideways|wrong|fence|rush)\b/i.test(m[2] ?? '')
        ? null
        : `put ${asObject(part(m, 1))}${m[2] ?? ''}`,
    from: 'Raw chicken belongs on the red board',
    to: 'put the raw chicken on the red board',
  },
  {
    name: 'comes-before',
    pattern:
      /^(?!there\b|it\b|this\b|that\b|you\b)([a-zà-ž\d'"/& -]{3,40}?) (?:comes?|goes|go|should come|must come|needs? to come|wants? to come) ((?:before|after)\b [^,;:]{2,40}|first|last|at the (?:end|start|beginning|top)\b[^,;:]{0,30})$/i,
    write: (m) =>
      /\b(?:is|are|was|were|but|never|tends?|seems?)\b/i.test(part(m, 1)) ||
      / in an? /.test(part(m, 2))
        ? null
        : `put ${asObject(part(m, 1))} ${part(m, 2)}`,
    from: 'Recommendations come after conclusions',
    to: 'put the recommendations after conclusions',
  },
  {
    name: 'does-not-belong',
    pattern:
      /^([a-zà-ž\d'"/& -]{3,60}?) (?:does not|do not|doesn't|don't|has no place|have no place) ?(?:really )?(?:belong|go)? ?((?:in|on) [^,;:]{3,40}|to this question|here)?(?: at all)?$/i,
    write: (m) => {
      if (!/belong|no place/i.test(m[0]) || NOT_A_THING.test(part(m, 1))) return null;
      const place = part(m, 2);
      const from = /^in /i.test(place)
        ? ` of ${place.slice(3)}`
        : /^on /i.test(place)
          ? ` of ${place.slice(3)}`
          : '';
      return `take ${asObject(part(m, 1))} out${from}`;
    },
    from: 'Drawings do not belong in expenses',
    to: 'take the drawings out of expenses',
  },
];
