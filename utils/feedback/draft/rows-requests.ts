import { baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { type DraftRow, part } from './draft-row.ts';
import { agree, asObject } from './nouns.ts';
import { add, verbPlus } from './phrases.ts';
import { fromMiddle } from './words-of.ts';

/** Cuts what follows the thing asked for: "… would move this to a merit". */
const TAIL = /\s+(?:would|will|could|may|might|is|are|please|here please)\b.*$/i;

/** The remaining requests: questions for work, notes without a verb, what the work should be. Tried third, in order. */
export const requestRows: DraftRow[] = [
  {
    name: 'can-you',
    pattern:
      /^(?:can|could|would|will) (?:you|we) (?:please |also |perhaps |maybe )*([a-zà-ž-]+)\b(.*)$/is,
    write: (m) => verbPlus(baseVerb(part(m, 1)), part(m, 2)),
    from: 'Can you add a source',
    to: 'add a source',
  },
  {
    name: 'one-thing',
    pattern:
      /^(?:(?:one|the main|the biggest|the only|the next|main|another|your next|your main) (?:\w+ )?(?:thing|target|step|point|area|aim|issue)s?(?: (?:to|for|you need to|that you could) (?:work on|improve(?:ment)?|develop(?:ment)?|focus on|fix|address|consider|think about|do))?|(?:more )?(?:work|attention|practice) (?:is |still )?(?:needed|required)(?: on| to)?|areas? (?:for|to) (?:improve(?:ment)?|develop(?:ment)?))(?: (?:is|are|would be|here is|now is))?:?\s+(?:to\s+)?(.+)$/is,
    write: (m) =>
      baseVerb(part(m, 1).split(' ')[0] ?? '')
        ? part(m, 1)
        : `work on ${part(m, 1).replace(/:.*$/s, '')}`,
    from: 'One thing to work on is your timing: the blow dry took 70 minutes',
    to: 'work on your timing',
  },
  {
    name: 'to-verb',
    pattern: /^to\s+([a-zà-ž-]+)\b(.*)$/is,
    write: (m) => verbPlus(baseVerb(part(m, 1)), part(m, 2)),
    from: 'to include more quotes',
    to: 'include more quotes',
  },
  {
    name: 'more-noun',
    pattern:
      /^((?:a (?:bit|little|lot) |some |much |slightly |even |far |with )*(?:more|further|additional|extra|another|greater|deeper|wider)\s+.+|(?:one|two|three) more\s+.+)$/is,
    write: (m) =>
      add(
        part(m, 1)
          .replace(/^with /i, '')
          .replace(TAIL, '')
          .replace(/ (?:it|this|that|you|they)$/i, ''),
      ),
    from: 'More artist research',
    to: 'add more artist research',
  },
  {
    name: 'shorter-noun',
    pattern:
      /^((?:fewer|less|shorter|longer|clearer|stronger|tighter|better|neater|smaller|larger|simpler|fuller|closer|bigger)\s+.+)$/is,
    write: (m) => `use ${fromMiddle(part(m, 1).replace(TAIL, ''))}`,
    from: 'shorter paragraphs',
    to: 'use shorter paragraphs',
  },
  {
    name: 'noun-required',
    pattern:
      /^(?!.*(?:\bnot\b|[;:]))(.{3,90}?)\s+(?:is |are |was |were )?(?:also |still )?(?:required|needed|wanted|called for|necessary|still to come|outstanding)\b((?: (?:here|in|on|for|from|as|at|with)\b.{0,40})?)$/is,
    write: (m) =>
      /^(?:a|an|some|more|two|three|another|further|additional)\b/i.test(part(m, 1))
        ? `add ${fromMiddle(part(m, 1))}${m[2] ?? ''}`
        : `add ${asObject(part(m, 1))}${m[2] ?? ''}`,
    from: 'A wider range of sources is required',
    to: 'add a wider range of sources',
  },
  {
    name: 'subject-should',
    pattern:
      /^(?!it\b|this\b|that\b|they\b|there\b|which\b|he\b|she\b|you\b|i\b|we\b)([^-"',:;]{2,60}?)\s+(?:should|must|needs? to|ought to|has to|have to)\s+(?:also |really |all |always |still )*([a-zà-ž-]+)\b(.*)$/is,
    write: (m) => {
      if (/\b(?:where|when|if|that|which|but)\b/i.test(part(m, 1))) return null;
      const verb =
        part(m, 2).toLowerCase() === 'be' || part(m, 2).toLowerCase() === 'have'
          ? part(m, 2).toLowerCase()
          : baseVerb(part(m, 2));
      // "should have rung a bell" wonders; nobody asks the current for it.
      if (verb === 'have' && baseOfParticiple(part(m, 3).split(' ')[0] ?? '') !== null) return null;
      const passive = verb === 'be' ? baseOfParticiple(part(m, 3).split(' ')[0] ?? '') : null;
      if (passive)
        return `${passive} ${asObject(part(m, 1))} ${part(m, 3).split(' ').slice(1).join(' ')}`;
      return verb
        ? `make sure ${asObject(part(m, 1))} ${agree(part(m, 1), verb)} ${part(m, 3)}`
        : null;
    },
    from: 'The evaluation needs to cover both sides',
    to: 'make sure the evaluation covers both sides',
  },
];
