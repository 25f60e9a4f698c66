import type { Feedback, WorkRef } from '#utils/domain/feedback.ts';
import { joined } from '#utils/domain/same-marking.ts';

/** What a page says about a piece of feedback. */
export type FeedbackNow = WorkRef & Pick<Feedback, 'grade' | 'markedOn' | 'released' | 'blocks'>;

/**
 * Kept feedback with what a page adds that shows the same marking again: it may have been released to the learner
 * since, this page names the course that another did not, or holds remarks that the other left out. What a page does
 * not say (`null`) takes nothing away. Known blocks keep their places, since targets point to them by number. Returns
 * `known` itself when nothing is new, or when it is another marking after all.
 */
export function refreshed(known: Feedback, now: FeedbackNow): Feedback {
  const both = joined(known, now);
  if (!both) return known;
  const newer: Feedback = {
    ...known,
    course: now.course ?? known.course,
    courseId: known.courseId ?? now.courseId,
    work: now.work ?? known.work,
    activityId: known.activityId ?? now.activityId,
    attempt: known.attempt ?? now.attempt,
    grade: both.grade,
    markedOn: now.markedOn ?? known.markedOn,
    released: now.released ?? known.released,
    blocks: both.blocks,
  };
  return JSON.stringify(newer) === JSON.stringify(known) ? known : newer;
}
