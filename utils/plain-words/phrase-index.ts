import type { Word } from './words.ts';

/** A lexicon made ready: finds its phrases in a text as whole words, the longest first. */
export interface PhraseIndex<Row> {
  /** The longest phrase that starts at word `at`, and how many words it takes. */
  startingAt(words: Word[], at: number): { row: Row; length: number } | null;
  /** Every phrase in the text, left to right, never two over the same words. */
  in(words: Word[]): { row: Row; start: number; end: number; from: number; length: number }[];
}

interface Phrases<Row> {
  rows: Map<string, Row>;
  /** How many words the longest phrase has that starts with this one. */
  longest: Map<string, number>;
}

function phrasesIn<Row>(pairs: Iterable<readonly [string, Row]>): Phrases<Row> {
  const rows = new Map<string, Row>();
  const longest = new Map<string, number>();
  for (const [phrase, row] of pairs) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    if (!rows.has(phrase)) rows.set(phrase, row);
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
  }
  return { rows, longest };
}

/**
 * Builds the index from `[phrase, row]` pairs. A phrase is lower case; a hyphen counts as it is typed. Words of one
 * phrase have no punctuation between them, so "in order. To" is not "in order to". The first row wins for a phrase given twice.
 *
 * The pairs are taken when the first text is looked through, not before: a page opens without waiting for every lexicon. An iterator
 * (`list.values().map(…)`) has them made only then, too.
 */
export function phraseIndex<Row>(pairs: Iterable<readonly [string, Row]>): PhraseIndex<Row> {
  let made: Phrases<Row> | null = null;
  const startingAt = (words: Word[], at: number): { row: Row; length: number } | null => {
    made ??= phrasesIn(pairs);
    const { rows, longest } = made;
    const most = longest.get(words[at]?.text ?? '') ?? 0;
    for (let length = Math.min(most, words.length - at); length > 0; length -= 1) {
      const part = words.slice(at, at + length);
      if (part.some((word, i) => i > 0 && word.afterBreak)) continue;
      const row = rows.get(part.map((word) => word.text).join(' '));
      if (row !== undefined) return { row, length };
    }
    return null;
  };

  return {
    startingAt,
    in(words) {
      const found: { row: Row; start: number; end: number; from: number; length: number }[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const hit = startingAt(words, at);
        const first = words[at];
        const last = hit && words[at + hit.length - 1];
        if (!hit || !first || !last) continue;
        found.push({ ...hit, start: first.start, end: last.end, from: at });
        at += hit.length - 1;
      }
      return found;
    },
  };
}
