import { type Feedback, type FeedbackBlock, gradeAlone, type WorkRef } from './feedback.ts';

/** What a page says of one piece of marking. */
export type Marking = Pick<Feedback, 'grade' | 'blocks'> & WorkRef;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const agree = <T>(one: T | null, other: T | null): boolean =>
  one === null || other === null || one === other;

/** White space apart, the same words; of a text that is cut only the beginning counts. */
function sameText(one: FeedbackBlock, other: FeedbackBlock): boolean {
  const [a, b] = [plain(one.text), plain(other.text)];
  if (one.cut && other.cut) return a.startsWith(b) || b.startsWith(a);
  if (one.cut) return b.startsWith(a);
  return other.cut ? a.startsWith(b) : a === b;
}

/** Whether two pages show one and the same remark. */
export const isSameBlock = (one: FeedbackBlock, other: FeedbackBlock): boolean =>
  one.source === other.source && agree(one.criterion, other.criterion) && sameText(one, other);

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

/** Every block of `part` is in `whole`. */
const isWithin = (part: FeedbackBlock[], whole: FeedbackBlock[]): boolean =>
  part.every((block) => whole.some((each) => isSameBlock(block, each)));

/**
 * How marking that a page shows now stands to marking that was kept before, both of the same learner's same work:
 * `same`: it holds nothing that is not known; `fuller`: the known and more, as a marker's page shows more than a list;
 * `other`: other words or another grade, so the work was marked again.
 */
export function standsTo(known: Marking, now: Marking): 'same' | 'fuller' | 'other' {
  if (!agree(gradeAlone(known.grade), gradeAlone(now.grade))) return 'other';
  if (isWithin(now.blocks, known.blocks)) return 'same';
  // Without any words there is nothing to be a fuller reading of.
  const isFuller = known.blocks.length > 0 && isWithin(known.blocks, now.blocks);
  return isFuller ? 'fuller' : 'other';
}
