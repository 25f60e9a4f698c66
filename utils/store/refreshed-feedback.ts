import type { Feedback, FeedbackBlock, WorkRef } from '#utils/domain/feedback.ts';
import { isSameBlock } from '#utils/domain/same-marking.ts';

/** What a page says about a piece of feedback. */
export type FeedbackNow = WorkRef & Pick<Feedback, 'grade' | 'markedOn' | 'released' | 'blocks'>;

/** The same block seen again: an author once known stays known, a text once seen whole is whole. */
function sameBlock(known: FeedbackBlock, all: FeedbackBlock[]): FeedbackBlock {
  const now = all.find((each) => isSameBlock(known, each) && (!known.cut || !each.cut));
  const seen = now ?? all.find((each) => isSameBlock(known, each));
  const isWhole = known.cut && now !== undefined;
  return {
    ...known,
    criterion: known.criterion ?? seen?.criterion ?? null,
    author: seen?.author ?? known.author,
    ...(isWhole && { text: now.text, cut: false }),
  };
}

/**
 * Kept feedback with what a page adds that shows the same marking again: it may have been released to the learner
 * since, this page names the course that another did not, or holds remarks that the other left out. What a page does
 * not say (`null`) takes nothing away. Known blocks keep their places, since targets point to them by number; a cut
 * text that is whole now only grows at its end. Returns `known` itself when nothing is new.
 */
export function refreshed(known: Feedback, now: FeedbackNow): Feedback {
  const more = now.blocks.filter((block) => !known.blocks.some((each) => isSameBlock(each, block)));
  const newer: Feedback = {
    ...known,
    course: now.course ?? known.course,
    courseId: known.courseId ?? now.courseId,
    work: now.work ?? known.work,
    activityId: known.activityId ?? now.activityId,
    attempt: known.attempt ?? now.attempt,
    grade: known.grade ?? now.grade,
    markedOn: now.markedOn ?? known.markedOn,
    released: now.released ?? known.released,
    blocks: [...known.blocks.map((block) => sameBlock(block, now.blocks)), ...more],
  };
  return JSON.stringify(newer) === JSON.stringify(known) ? known : newer;
}
