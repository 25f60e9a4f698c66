import { textAt } from '#utils/domain/span.ts';
import { sentencesOf } from './language/sentences.ts';

/** A line that is read at one look. */
const MOST_WORDS = 8;
const FEWEST_WORDS = 2;

/** Where a line may end: after a comma and the like, or before a word that joins. */
const JOINT =
  /(?<=[,;:–—])\s+|\s+(?=(?:and|or|but|so|because|if|when|then|before|after|until|from|with|by|to|in|on|for|of|that|which|who)\b)/giu;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The joint nearest to the middle that leaves a line on both sides; `null` = there is none. */
function middleJoint(line: string): number | null {
  const joints = [...line.matchAll(JOINT)]
    .map(({ index }) => index)
    .filter(
      (at) => wordsIn(line.slice(0, at)) >= FEWEST_WORDS && wordsIn(line.slice(at)) >= FEWEST_WORDS,
    );
  const fromMiddle = (at: number) => Math.abs(at - line.length / 2);
  return joints.sort((a, b) => fromMiddle(a) - fromMiddle(b))[0] ?? null;
}

function broken(line: string): string[] {
  const at = wordsIn(line) > MOST_WORDS ? middleJoint(line) : null;
  if (at === null) return [line];
  return [...broken(line.slice(0, at).trim()), ...broken(line.slice(at).trim())];
}

/** A text as short lines: one sentence after another, long ones broken where the voice would rest. No word is changed. */
export const shortLines = (text: string): string[] =>
  sentencesOf(text).flatMap((span) => broken(textAt(text, span).replace(/\s+/g, ' ')));
