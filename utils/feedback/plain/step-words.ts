import { type PlainFinding, plainWordsIn } from '#utils/plain-words/find-plain.ts';
import { type Reading, readingOf } from '#utils/plain-words/reading.ts';
import type { StepDraft } from '../types.ts';

/** What a drafted step could say more plainly, and how it reads. */
export interface StepWords {
  findings: PlainFinding[];
  reading: Reading;
}

/** Looks at the words of a step, in the form shown. A quote is the teacher's own and is looked at all the same: it may need telling. */
export const wordsOfStep = (
  step: Pick<StepDraft, 'text'>,
  options: { awardingBody?: string } = {},
): StepWords => ({ findings: plainWordsIn(step.text, options), reading: readingOf(step.text) });
