import type { Draft } from '../draft.ts';
import { inFirstPerson } from '../first-person.ts';
import { isWellFormed } from '../guard.ts';
import { OPENINGS } from '../openings.ts';
import { partsOf } from '../parts.ts';
import { withPlace } from '../rewrite.ts';
import { fromMiddle } from '../words-of.ts';
import { isCriterionWords, isNotNow } from './criterion-words.ts';
import { mends } from './mends.ts';
import { isModelSentence } from './model-sentence.ts';
import { notWholeBecause } from './not-whole.ts';
import { type WholeTruth, wholeTruth } from './whole-truth.ts';

/** A draft that is a whole instruction, or why it is none. */
export type WholeDraft = { made: Draft; because: null } | { made: null; because: string };

/** What stands before and after the sentence in the feedback. */
export interface Around {
  before: string;
  after: string;
}

/**
 * What was drafted, when a learner could follow it by itself; where only something said besides keeps it from that, without it. A statement or a
 * question behind an opener is no instruction, whatever the opener.
 */
export function wholeDraft(drafted: Draft, { before, after }: Around): WholeDraft {
  const { said } = drafted;
  const truth = drafted.form === 'frame' && !drafted.usesBefore ? wholeTruth(said) : null;
  if (truth !== null) return asTruth(drafted, truth);
  if (drafted.form !== 'request') return { made: null, because: drafted.form };
  if (isCriterionWords(said, before, after)) return { made: null, because: 'criterion-words' };
  if (isNotNow(before)) return { made: null, because: 'not-now' };
  if (isModelSentence(said, before)) return { made: null, because: 'model-sentence' };
  const because = notWholeBecause(drafted.text, said);
  if (because === null) return { made: drafted, because };
  const text = mended(drafted.text, said);
  if (text === null) return { made: null, because };
  // Words of the piece before stand in a step only behind it, or for its pronoun: what is left has none of the first.
  const made = { ...drafted, text, firstPerson: inFirstPerson(text), parts: partsOf(text) };
  return { made, because: null };
}

/** A truth stands behind the one opener that says what to do with it, whatever it was taken for. */
function asTruth(drafted: Draft, { truth, place }: WholeTruth): WholeDraft {
  const small = fromMiddle(truth);
  // Where the capital is no name's, it is written as it came to stand behind the opener.
  const behind = drafted.text.replace(/^[^:]+: /, '');
  const own = small === truth || behind.startsWith(truth) ? truth : small;
  const text = `${withPlace(`${OPENINGS.truth}: ${own}`, place.toUpperCase(), '')}.`;
  return { made: { ...drafted, text, firstPerson: inFirstPerson(text), parts: [] }, because: null };
}

function mended(step: string, said: string): string | null {
  let text = step.replace(/[.!?\s]+$/, '');
  for (const { pattern } of mends) {
    const next = text.replace(pattern, '').trim();
    if (next === text) continue;
    text = next;
    const whole = `${text}.`;
    if (notWholeBecause(whole, said) === null && isWellFormed(whole, said)) return whole;
  }
  return null;
}
