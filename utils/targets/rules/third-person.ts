import type { Span } from '#utils/domain/span.ts';
import { type Word, wordsOf } from '#utils/plain-words/words.ts';
import { findingIn, quoted } from '../finding.ts';
import { knownVerbAt } from '../language/verbs.ts';
import { type CheckedText, textsOf } from '../language/wording-fields.ts';
import { products } from '../lexicon/evidence-words.ts';
import { leadIns } from '../lexicon/openers.ts';
import { learnerNouns } from '../lexicon/people-words.ts';
import { replacing } from '../mends.ts';
import type { Finding, Mend, Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'third-person';
const MODAL = /^(?:will|must|should|shall|can|could|needs?|has|have|is|are|wants?|ought|'s)$/;
const ME_OR_YOU = /^(?:i|i'm|i'll|we|my|me|our|you|you'll|your)$/;
const NO_SUBJECT =
  /^(?:if|when|that|which|who|what|how|why|where|make|let|it|there|this|each|every|any|no|all)$/;
const thing = new Set(products);
const THING = /(?:ing|tion|sion|ment|ness|ity|ance|ence|ship|s)$/;
const LONGEST_SUBJECT = 4;

interface Subject {
  /** Subject and the words up to the act: what "I will" takes the place of. */
  words: Word[];
  isPerson: boolean;
}

/** How many words the modal takes at `at`, up to the act: "will", "needs to", "is to"; 0 = none. */
function modalLength(words: Word[], at: number, isPerson: boolean): number {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.text === 'to') return isPerson && knownVerbAt(words, at + 1, 'command') ? 1 : 0;
  if (!word || word.afterBreak || !MODAL.test(word.text)) return 0;
  if (next?.text === 'to') return 2;
  return /^(?:will|must|should|shall|can|could)$/.test(word.text) ? 1 : 0;
}

/** "The learner", "He", "Sam": somebody, and no thing that begins a sentence with a capital. */
const isPerson = (subject: Word[]): boolean => {
  const bare = subject.filter(({ text }) => !/^(?:the|this|our)$/.test(text));
  if (bare.some(({ text }) => learnerNouns.has(text))) return true;
  const [first, ...rest] = bare;
  return (
    first !== undefined &&
    rest.length < 2 &&
    bare.every(({ capital }) => capital) &&
    !thing.has(first.text) &&
    !(THING.test(first.text) && first.text.length > 5)
  );
};

/** Who or what the sentence is about, when that is neither "I" nor "you" and something is asked of it. */
function subjectOf(words: Word[]): Subject | null {
  const first = words[0];
  if (!first || ME_OR_YOU.test(first.text) || leadIns.has(first.text)) return null;
  if (/^(?:needs|has)$/.test(first.text) && words[1]?.text === 'to')
    return { words: words.slice(0, 2), isPerson: true };
  const known = knownVerbAt(words, 0, 'command');
  if (known && !known.verb.alsoNoun) return null;
  for (let at = 1; at <= LONGEST_SUBJECT && at < words.length; at += 1) {
    const subject = words.slice(0, at);
    if (
      subject.some(
        ({ text, afterBreak }, i) =>
          NO_SUBJECT.test(text) || ME_OR_YOU.test(text) || (i > 0 && afterBreak),
      )
    )
      return null;
    const person = isPerson(subject);
    const length = modalLength(words, at, person);
    if (length > 0) return { words: words.slice(0, at + length), isPerson: person };
  }
  return null;
}

/** The rest of the sentence said by the learner: "his", "their" → "my"; "her" only where a thing follows it. */
const asMine = (text: string): string =>
  text
    .replace(/\b(?:his|their)\b/g, 'my')
    .replace(/\bher(?=\s+(?!and\b|to\b|by\b|on\b|in\b|with\b|for\b|at\b)\p{L})/gu, 'my')
    .replace(/\b(?:himself|herself|themselves|themself)\b/g, 'myself');

function sayingI(at: CheckedText, { words }: Subject): Mend | null {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const rest = at.text.slice(end);
  // "Sam is to be…", "should have been": what follows is no act that "I will" could begin.
  if (!/^\s+(?!be\b|have\b|been\b)\p{L}/u.test(rest)) return null;
  const span = { start, end: at.text.length };
  return replacing(at, span, `I will${asMine(rest)}`, { key: 'checks.mend.say-i' });
}

function lookAt(at: CheckedText): Finding[] {
  const words = wordsOf(at.text);
  const subject = subjectOf(words);
  const first = subject?.words[0];
  const last = subject?.words.at(-1);
  if (!subject || !first || !last) return [];
  const span: Span = { start: first.start, end: last.end };
  const args = { words: quoted(at.text, span) };
  const say = {
    key: subject.isPerson ? 'checks.third-person.person' : 'checks.third-person.thing',
    args,
  } as const;
  const mend = subject.isPerson ? sayingI(at, subject) : null;
  return [findingIn(name, at, span, { severity: 'hint', say, mend })];
}

/** Check 9: speaks about the learner, or about a thing, where "I" or "you" should act. An order ("write…") is to "you". */
export const thirdPerson: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Sam needs to develop his evaluation skills' },
      { statement: 'Learner to add two references to task 2' },
      { statement: 'The student will write 2 paragraphs' },
      { statement: 'She should email her plan to Ms Khan' },
      { statement: 'Referencing needs to be consistent' },
      { statement: 'Needs to check spelling in task 2' },
      { statement: 'Write 2 paragraphs', steps: [step('Sam will print them')] },
      { statement: 'Paragraph 2 should be longer' },
    ],
    good: [
      { statement: 'I will write 2 paragraphs' },
      { statement: 'Write 2 paragraphs and show Sam by Fri' },
      { statement: 'You will email Ms Khan your plan' },
      { statement: 'Explain what the manager should do in two sentences' },
      { statement: 'My spelling needs to be checked by Fri' },
      { statement: 'When the bell goes, I will write the date' },
      { statement: 'List three things that a nurse must do' },
      { statement: 'Plan how the team will share the jobs' },
    ],
  },
  check: (wording) => textsOf(wording).flatMap(lookAt),
};
