import { isAdverb, type Word } from '#utils/plain-words/words.ts';
import { hasObject, knownVerbAt } from './verbs.ts';

const SENTENCE_END = /[.;:!?\n\r•|]|\s[-–—]\s/u;
const JOINS = new Set(['and', 'then', 'plus', 'also', 'but', '&']);
const SUBJECTS = new Set(['i', "i'll", 'you', "you'll", 'we']);

/** Whether a new clause with its own verb starts at `at`, where a joining word or comma stands before it. */
function verbStarts(words: Word[], at: number): boolean {
  let from = at;
  while (
    JOINS.has(words[from]?.text ?? '') ||
    /^(?:to|finally|next|now)$/.test(words[from]?.text ?? '') ||
    isAdverb(words[from])
  ) {
    from += 1;
  }
  if (SUBJECTS.has(words[from]?.text ?? '')) return true;
  if (/^(?:don't|never|avoid)$/.test(words[from]?.text ?? '')) return true;
  if (words[from]?.text === 'stop' && /ing$/.test(words[from + 1]?.text ?? '')) return true;
  const known = knownVerbAt(words, from, 'command');
  if (!known) return false;
  return !known.verb.alsoNoun || known.length > 1 || hasObject(words, from + known.length);
}

/** "As well as writing…", "as well as improve…": two words more to step over. */
const asWellAs = (words: Word[], at: number): boolean =>
  words[at]?.text === 'as' && words[at + 1]?.text === 'well' && words[at + 2]?.text === 'as';

/** A conditional or timed lead-in keeps what follows its comma in the same clause. */
const leadsIn = (words: Word[]): boolean =>
  /^(?:if|when|whenever|once|before|after|by|on|in|every|each|for|during|any|as|at)$/.test(
    words[0]?.text ?? '',
  ) && !words.some((word, i) => i > 0 && word.afterBreak);

function joinedHere(words: Word[], at: number, sentence: Word[]): boolean {
  const word = words[at];
  if (!word) return false;
  if (asWellAs(words, at)) {
    return (
      knownVerbAt(words, at + 3, 'ing') !== null || knownVerbAt(words, at + 3, 'command') !== null
    );
  }
  if (JOINS.has(word.text))
    return verbStarts(words, at + 1) && !(word.text === 'then' && leadsIn(sentence));
  return word.afterBreak && !leadsIn(sentence) && verbStarts(words, at);
}

/**
 * The words of a text in clauses: split at sentence ends, and at a comma or joining word where a verb follows
 * ("rewrite the intro and | add two quotes"; "nouns and verbs" stays whole). Joining words are dropped.
 */
export function clausesOf(words: Word[], text: string): Word[][] {
  const clauses: Word[][] = [];
  let clause: Word[] = [];
  const close = (): void => {
    if (clause.length > 0) clauses.push(clause);
    clause = [];
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const gap = text.slice(words[at - 1]?.end ?? 0, word.start);
    if (at > 0 && SENTENCE_END.test(gap)) close();
    if (clause.length > 0 && joinedHere(words, at, clause)) {
      close();
      if (asWellAs(words, at)) at += 2;
      if (JOINS.has(word.text) || asWellAs(words, at - 2)) continue;
    }
    clause.push(word);
  }
  close();
  return clauses;
}
