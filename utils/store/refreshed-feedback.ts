import type { Feedback, FeedbackBlock, WorkRef } from '#utils/domain/feedback.ts';

/** What a page says about a piece of feedback besides its text and grade. */
export type FeedbackNow = WorkRef & Pick<Feedback, 'markedOn' | 'released' | 'blocks'>;

/** The same block seen again: an author once known stays known, a text once seen whole is whole. */
const sameBlock = (known: FeedbackBlock, now: FeedbackBlock | undefined): FeedbackBlock => ({
  ...known,
  author: now?.author ?? known.author,
  cut: known.cut && (now?.cut ?? true),
});

/**
 * Kept feedback with what a page adds when it shows the same text and grade again: it may have been released to
 * the learner since, or this page names the course that another did not. What a page does not say (`null`)
 * takes nothing away. Returns `known` itself when nothing is new.
 */
export function refreshed(known: Feedback, now: FeedbackNow): Feedback {
  const newer: Feedback = {
    ...known,
    course: now.course ?? known.course,
    work: now.work ?? known.work,
    markedOn: now.markedOn ?? known.markedOn,
    released: now.released ?? known.released,
    blocks: known.blocks.map((block, index) => sameBlock(block, now.blocks[index])),
  };
  return JSON.stringify(newer) === JSON.stringify(known) ? known : newer;
}
