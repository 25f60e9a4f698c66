import type { Engine } from '#components/feedback/engine-source.ts';
import { pointsOf } from '#components/feedback/points.ts';
import { blankDraft, type DraftQueue, type Origin } from '#components/targets/target-draft.ts';
import type { Feedback, FeedbackBlock } from '#utils/domain/feedback.ts';
import type { Question } from '#utils/domain/question.ts';
import type { Day } from '#utils/domain/time.ts';
import { firstDay } from '#utils/targets/college-days.ts';

const originOfKept = ({ grade, markedOn, released, blocks, ...kept }: Feedback): Origin => {
  const { site, course, courseId, work, activityId, attempt } = kept;
  return {
    work: { site, course, courseId, work, activityId, attempt },
    grade,
    markedOn,
    released,
    blocks,
  };
};

/** Where nothing of the feedback is kept, its course and work are still known. */
const originOfQuestion = ({ course, work }: Question): Origin => ({
  work: { site: '', course, courseId: null, work, activityId: null, attempt: null },
  grade: null,
  markedOn: null,
  released: null,
  blocks: [],
});

/** What the answer asks the learner to do: a step drafted by the engine, else its own words; nothing of a personal remark. */
function stepIn(
  { analyseBlocks }: Engine,
  { answer, teacher }: Question,
): { text: string; due: Day | null } {
  const block: FeedbackBlock = {
    source: 'pasted',
    criterion: null,
    author: teacher,
    text: answer,
    cut: false,
  };
  const points = pointsOf([block], analyseBlocks([block]));
  if (points.some(({ kind }) => kind === 'care')) return { text: '', due: null };
  const drafted = points.find(({ step }) => step?.kind === 'step')?.step;
  if (drafted) return { text: drafted.text, due: drafted.due ?? null };
  // A day counts wherever it stands: the answer is kept whole.
  return { text: answer, due: points.find(({ step }) => step?.due)?.step?.due ?? null };
}

/**
 * A target begun from a teacher's answer, about the words that were asked about.
 * @param feedback what is kept of that learner: whether it was released is as it stands there now
 */
export function targetFromAnswer(
  engine: Engine,
  question: Question,
  feedback: Feedback[],
  name: string,
  today: Day,
): DraftQueue {
  const [source] = question.sources;
  const kept = feedback.find(({ id }) => id === source?.feedbackId);
  const blank = blankDraft(kept ? originOfKept(kept) : originOfQuestion(question));
  const { text, due } = stepIn(engine, question);
  const draft = {
    ...blank,
    wording: {
      ...blank.wording,
      statement: text,
      due: due && due >= today ? due : firstDay(today, null),
    },
    drafted: text ? [text] : [],
    sources: question.sources
      .filter(({ feedbackId }) => feedbackId === kept?.id)
      .map(({ block, span, quote }) => ({ block, span, quote })),
  };
  return { name, queue: [draft] };
}
