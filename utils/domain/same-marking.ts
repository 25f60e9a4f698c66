import { type Feedback, type FeedbackBlock, gradeAlone, type WorkRef } from './feedback.ts';
import { joinBlocks } from './same-words.ts';

/** What a page says of one piece of marking. */
export type Marking = Pick<Feedback, 'grade' | 'blocks'> & WorkRef;

const agree = <T>(one: T | null, other: T | null): boolean =>
  one === null || other === null || one === other;

/**
 * Whether two pages speak of one attempt at one piece of work. Pages differ in what they say: a gradebook gives no
 * attempt, a parent's view no number of the activity.
 */
export function isSameWork(one: WorkRef, other: WorkRef): boolean {
  // Text from elsewhere names no work at all: of one learner it is told apart by its words alone.
  const isNamed = one.work !== null || (one.activityId === null && other.activityId === null);
  const isActivity =
    one.activityId !== null && other.activityId !== null
      ? one.activityId === other.activityId
      : isNamed && one.work === other.work;
  return (
    one.site === other.site &&
    agree(one.courseId, other.courseId) &&
    isActivity &&
    agree(one.attempt, other.attempt)
  );
}

/** The grade with what it is out of, where one of two agreeing grades has that. */
const fullerGrade = (known: string | null, now: string | null): string | null =>
  (now?.length ?? 0) > (known?.length ?? 0) ? now : known;

const words = (blocks: readonly FeedbackBlock[]): string =>
  JSON.stringify(blocks.map(({ source, criterion, text, cut }) => [source, criterion, text, cut]));

/** Both readings of one marking in one. */
export interface Joined extends Pick<Feedback, 'grade' | 'blocks'> {
  /** `now` says nothing that was not known. */
  isKnown: boolean;
}

/**
 * Two readings of the same learner's same work in one, whichever pages they were read from.
 *
 * @returns `null` when they are not of one marking: other words, or another grade, so the work was marked again
 */
export function joined(known: Marking, now: Marking): Joined | null {
  if (!agree(gradeAlone(known.grade), gradeAlone(now.grade))) return null;
  const blocks = joinBlocks(known.blocks, now.blocks);
  // Text from elsewhere belongs to no work: only the very same words are the same.
  const isNowhere = known.work === null && known.activityId === null;
  if (!blocks || (isNowhere && words(known.blocks) !== words(now.blocks))) return null;
  const grade = fullerGrade(known.grade, now.grade);
  return { grade, blocks, isKnown: grade === known.grade && words(blocks) === words(known.blocks) };
}
