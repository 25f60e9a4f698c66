import type { ReadItem, Reading } from '#utils/domain/reading.ts';
import type { CanvasGathered } from '../types.ts';
import { isCanvasesOwn } from './comments.ts';
import { longId } from './ids.ts';
import { isSameName } from './same-name.ts';

/**
 * What the page itself shows of the comments, when Canvas has refused the JSON. Only the learner's own words can be told
 * from the rest, by their name; so there is nothing without a name, nothing of anonymous work, and never a proof of whose
 * it is.
 *
 * @param empty the reading as it stands, with what was refused in `missing`
 * @returns `null` when the page shows no comment that can be used
 */
export function readShown(empty: Reading, { page, shown }: CanvasGathered): Reading | null {
  const name = page.shownStudentName;
  if (name === null || page.anonymous || !shown) return null;
  const learner = { name, userId: null, idNumber: null };
  const items = shown
    .map(({ text, ...one }) =>
      // Files are links there: that there is one, only Canvas's own sentence tells.
      isCanvasesOwn(text) ? { ...one, text: '', media: true } : { ...one, text },
    )
    .filter(({ author, text, media }) => (text !== '' || media) && author !== '')
    .filter(({ author }) => !isSameName(author, [name]))
    .map(
      ({ author, text, media }): ReadItem => ({
        learner,
        course: page.courseName,
        courseId: page.courseId === null ? null : longId(page.courseId),
        work: null,
        activityId: page.assignmentId === null ? null : longId(page.assignmentId),
        attempt: null,
        grade: null,
        // Staff see what the learner does not yet, and a page does not say which.
        released: page.mayBeStaff === true ? false : null,
        markedOn: null,
        author,
        source: 'comment',
        criterion: null,
        text,
        cut: false,
        media,
      }),
    );
  const notes = [...empty.notes, 'learner-unproved', 'peer-reviewers-unknown'];
  return items.length > 0
    ? { ...empty, answer: 'feedback', subjects: [learner], items, notes }
    : null;
}
