import { phraseIndex } from '#utils/plain-words/phrase-index.ts';
import { isAdverb, type Word, wordsOf } from '#utils/plain-words/words.ts';
import { leadIns, negatives, nounStarters, openers, stateVerbs } from '../lexicon/openers.ts';
import { clausesOf } from './clauses.ts';
import { hasObject, type KnownVerb, knownVerbAt } from './verbs.ts';

/**
 * One clause of a target and the verb it hangs on. `seen`: another person could see it done (a verb unknown to the
 * lexicon counts, where the sentence makes it a verb). `none`: no verb found in front.
 */
export interface Action {
  /** The clause without the joining word before it and the full stop after it. */
  start: number;
  end: number;
  /** The verb phrase (for `not`: "don't", "stop"…), in the same text. */
  verb: { start: number; end: number };
  kind: 'seen' | 'vague' | 'state' | 'not' | 'none';
  known: KnownVerb | null;
  /** The clause's words, and the index of the first word after the verb. */
  words: Word[];
  rest: number;
}

const openerIndex = phraseIndex(openers.map((phrase) => [phrase, true] as const));
const negativeIndex = phraseIndex(negatives.map((phrase) => [phrase, true] as const));
const MODAL = /^(?:will|must|should|shall|to|'ll|needs)$/;

/** The first word after a lead-in ("By Friday, …", "When I get stuck I will …"), or `at` when there is none. */
function afterLeadIn(words: Word[], at: number): number {
  if (!leadIns.has(words[at]?.text ?? '')) return at;
  for (let i = at + 1; i < words.length; i += 1) {
    const word = words[i];
    if (word?.afterBreak || word?.text === 'then') return i;
    if (word && (MODAL.test(word.text) || word.text === "i'll") && word.text !== 'to') return i;
  }
  const person = words.findIndex(({ text }, i) => i > at + 1 && text === 'i');
  if (person > 0) return person;
  for (let i = at + 1; i < Math.min(words.length, at + 5); i += 1) {
    const known = knownVerbAt(words, i, 'command');
    if (known && !known.verb.alsoNoun) return i;
  }
  return at;
}

/** "Sam will…", "The learner needs to…": the word after the modal, when one comes early. */
function afterSubject(words: Word[], at: number): number {
  if (knownVerbAt(words, at, 'command') || stateVerbs.has(words[at]?.text ?? '')) return at;
  const modal = words.slice(at, at + 4).findIndex((word) => MODAL.test(word.text));
  return modal > 0 ? at + modal + 1 : at;
}

/** Where the clause's own verb should stand, and whether something in front proves that a verb follows. */
function verbPlace(words: Word[]): { at: number; proven: boolean } {
  let at = 0;
  let proven = false;
  for (let before = -1; before !== at && at < words.length; ) {
    before = at;
    if (negativeIndex.startingAt(words, at)?.length && !forgets(words, at)) break;
    const opener = openerIndex.startingAt(words, at);
    const known = knownVerbAt(words, at, 'command');
    if (opener && opener.length >= (known?.length ?? 0) && opensAction(words, at, opener.length)) {
      at += opener.length;
      proven ||= /(?:^|')(?:to|will|must|should|ll|can)$/.test(words[at - 1]?.text ?? '');
      continue;
    }
    const word = words[at];
    if (isAdverb(word)) at += 1;
    else if (!known) at = afterSubject(words, afterLeadIn(words, at));
    if (at !== before) proven ||= MODAL.test(words[at - 1]?.text ?? '');
  }
  return { at, proven };
}

const forgets = (words: Word[], at: number): boolean =>
  /^(?:don't forget to|do not forget to)\b/.test(
    words
      .slice(at, at + 5)
      .map((w) => w.text)
      .join(' '),
  );

/** "Start", "keep", "make sure" only open when a verb follows them; alone they are the verb. */
function opensAction(words: Word[], at: number, length: number): boolean {
  const last = words[at + length - 1]?.text ?? '';
  const next = words[at + length]?.text ?? '';
  if (words[at + 1]?.text === 'sure') {
    return (
      /^(?:i|you|we|they|he|she|to)$/.test(next) ||
      knownVerbAt(words, at + length, 'command') !== null ||
      negativeIndex.startingAt(words, at + length) !== null
    );
  }
  if (!/^(?:keep|start|begin|plan|ensure)$/.test(last)) return true;
  return knownVerbAt(words, at + length, 'ing') !== null;
}

/** "By adding two quotes", "through reading aloud": a visible act that carries a vague verb. */
function meansIn(words: Word[], from: number): { known: KnownVerb; at: number } | null {
  for (let at = from + 1; at < words.length; at += 1) {
    const known = knownVerbAt(words, at, 'ing');
    if (known?.verb.seen && /^(?:by|through)$/.test(words[at - 1]?.text ?? '')) {
      return { known, at };
    }
  }
  return null;
}

const spanOf = (words: Word[], at: number, length: number): { start: number; end: number } => ({
  start: words[at]?.start ?? 0,
  end: words[at + Math.max(1, length) - 1]?.end ?? words[at]?.end ?? 0,
});

/** A word the lexicon does not know is a verb after "I will" or "to", or in front of an object ("laminate the…"). */
function looksLikeCommand(words: Word[], at: number, proven: boolean): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !/^\p{L}/u.test(word.text) || nounStarters.has(word.text)) return false;
  if (stateVerbs.has(word.text)) return false;
  if (proven) return true;
  if (/^(?:down|up|out|off|back|away|over)$/.test(next?.text ?? '') && !leadIns.has(word.text))
    return true;
  return (
    next !== undefined &&
    !next.afterBreak &&
    (/^(?:the|a|an|my|your|each|every|this|these|those|all|it|them|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      next.text,
    ) ||
      /^\d+$/.test(next.text)) &&
    !leadIns.has(word.text)
  );
}

/** "Reading two books", "working on my maths"; "spelling" and "writing skills" are things and not acts. */
function doingAt(words: Word[], at: number): KnownVerb | null {
  const known = knownVerbAt(words, at, 'ing');
  if (!known || (known.length === 1 && !hasObject(words, at + 1))) return null;
  return known;
}

function actionIn(words: Word[]): Action | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const { at, proven } = verbPlace(words);
  const clause = { start: first.start, end: last.end, words };
  const negative = negativeIndex.startingAt(words, at);
  const stops = words[at]?.text === 'stop' && /ing$/.test(words[at + 1]?.text ?? '');
  if (negative || stops) {
    const length = negative?.length ?? 1;
    return {
      ...clause,
      verb: spanOf(words, at, length),
      kind: 'not',
      known: null,
      rest: at + length,
    };
  }
  const known =
    knownVerbAt(words, at, 'command') ?? doingAt(words, at) ?? knownVerbAt(words, at, 'third');
  const means = known?.verb.seen ? null : meansIn(words, at);
  if (means) {
    const verb = spanOf(words, means.at, means.known.length);
    return {
      ...clause,
      verb,
      kind: 'seen',
      known: means.known,
      rest: means.at + means.known.length,
    };
  }
  const length = known?.length ?? 1;
  const place = { verb: spanOf(words, Math.min(at, words.length - 1), length), rest: at + length };
  if (known) return { ...clause, ...place, kind: known.verb.seen ? 'seen' : 'vague', known };
  const kind = looksLikeCommand(words, at, proven)
    ? 'seen'
    : stateVerbs.has(words[at]?.text ?? '')
      ? 'state'
      : 'none';
  return { ...clause, ...place, kind, known: null };
}

/** The actions that a text names, clause by clause, in order. Offsets are into `text`. */
export function actionsIn(text: string): Action[] {
  return clausesOf(wordsOf(text), text)
    .map(actionIn)
    .filter((action) => action !== null);
}
