import { wordCount } from '#utils/plain-words/words.ts';
import { quoted } from '../finding.ts';
import { hasAmount } from '../language/evidence.ts';
import { wholeSpan } from '../language/whole-text.ts';
import type { Finding, Rule } from '../types.ts';

const name = 'vague-feedback';
/** Longer words say more than can be called vague from a list. */
const MOST_WORDS = 12;
const VAGUE = [
  /\b(?:more|greater|further|better|clearer|deeper|stronger) (?:\w+ )?(?:detail|depth|clarity|analysis|analytical|critical|specific|explanation|structure|development|focus|evidence|evaluation|work|thought|care|effort|research)\b/i,
  /\b(?:be|needs? to be|could be|should be|is|are|seems?|feels?|reads?) (?:a bit |rather |quite |too |much )*(?:unclear|vague|confus\w+|awkward|clumsy|weak\w*|thin|basic|brief|generic|superficial|descriptive)\b/i,
  /\b(?:be|needs? to be|could be|should be) (?:a bit |rather |quite |much |more )*(?:clearer|better|stronger|deeper|tighter|specific|critical|analytical|detailed)\b/i,
  /^\W*(?:please |you (?:need|could|should) (?:to )?|try to |next time )?(?:expand|elaborate|develop|improve|rethink|rework|tighten(?: up)?|clarify|extend|deepen|polish|refine|tidy up|unpack|go deeper)(?: (?:on|this|your|it|these|the|that|here|further|more|points?|ideas?|work|answers?|section|argument|writing|analysis|explanation|bit))*\W*$/i,
  /\b(?:needs?|requires?|lacks?|lacking|wants) (?:some |a bit (?:of )?|more |further |much |a lot (?:of |more )?)*(?:work|depth|detail|clarity|focus|development|structure|polish|improvement|attention|thought|tightening|explanation)\b/i,
  /^\W*(?:not (?:quite |really )?(?:there|good enough)(?: yet)?|so what|unclear|not clear|vague|awkward|confusing|why|how|really|hmm|detail|depth|clarity|structure)\W*$/i,
];
/** Says where, or how, or what exactly: then it is no riddle. */
const TELLS =
  /\b(?:for example|e\.?g\.?|such as|because|by \w+ing|so that|which|paragraphs?|page|task \d|section \d|question \d|line \d|criteri\w+|quotes?|sources?|references?|examples? of|table|graph|diagram|figure|introduction|conclusion|[A-D]?[PMD]\d|how|why (?:the|it|you|this)|instead)\b|["“”‘]/i;

const isVague = (words: string): boolean =>
  wordCount(words) <= MOST_WORDS &&
  !hasAmount(words) &&
  !TELLS.test(words) &&
  VAGUE.some((pattern) => pattern.test(words));

function lookAt(words: string, index: number): Finding[] {
  if (!isVague(words)) return [];
  const span = wholeSpan(words);
  const say = { key: 'checks.vague-feedback', args: { words: quoted(words, span) } } as const;
  const at = { field: 'sources', step: index, span } as const;
  return [{ rule: name, severity: 'hint', ...at, say, mend: null, offer: 'ask-teacher' }];
}

/** Check 20: the teacher's words do not say what to do, so a target would be a guess: offers the message to the teacher. */
export const vagueFeedback: Rule = {
  name,
  examples: {
    bad: [
      { context: { sources: ['More detail needed.'] } },
      { context: { sources: ['Your argument could be clearer'] } },
      { context: { sources: ['Expand on this'] } },
      { context: { sources: ['Add two quotes to paragraph 2.', 'Needs more depth'] } },
      { context: { sources: ['So what?'] } },
    ],
    good: [
      { context: { sources: ['Add two Harvard references to the conclusion.'] } },
      { context: { sources: ['More detail needed in paragraph 2: say how the pump works.'] } },
      { context: { sources: ['Needs more evidence, for example a quote from your survey.'] } },
      { context: { sources: [] } },
      { statement: 'More detail needed' },
      { context: { sources: ['The plan is detailed.', 'sp'] } },
      { context: { sources: ['Explain why the shop lost money.'] } },
    ],
  },
  check: (_wording, { sources = [] }) => sources.flatMap(lookAt),
};
