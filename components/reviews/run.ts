import * as z from 'zod/mini';
import type { Runnable } from '#utils/coaching/checklists.ts';
import {
  byStage,
  ChecklistWords,
  type ReviewQuestion,
  type ReviewStage,
} from '#utils/domain/checklist.ts';
import { newId, RecordId } from '#utils/domain/ids.ts';
import { noAnswer, ReviewAnswer, type ReviewContent } from '#utils/domain/review.ts';
import { Instant } from '#utils/domain/time.ts';

/** A longer silence than this, in milliseconds, is a break: the browser was closed, or the talk went on another day. */
const BREAK = 5 * 60_000;
const MINUTE = 60_000;

const ReviewRun = z.object({
  id: RecordId,
  checklist: ChecklistWords,
  answers: z.array(ReviewAnswer),
  /** Which part is shown, counted from 0; the one after the last stage is the summary. */
  part: z.int().check(z.nonnegative()),
  /** How often "another" was pressed, by stage. */
  turns: z.record(z.string(), z.int().check(z.nonnegative())),
  startedAt: Instant,
  /** How long it has taken up to `seenAt`, in milliseconds, breaks left out. */
  spent: z.number().check(z.nonnegative()),
  seenAt: Instant,
  /** The summary as the mentor changed it; `null` = made of the answers. */
  summary: z.nullable(z.string()),
});
/** A review under way, as it is kept between two presses of a key. */
export type ReviewRun = z.infer<typeof ReviewRun>;

/** A review that was kept, or `null` when it is none. */
export function readRun(kept: unknown): ReviewRun | null {
  const read = z.safeParse(ReviewRun, kept);
  return read.success ? read.data : null;
}

/** The first moment of a review. The questions are taken over, so that a change of the checklist does not change the talk. */
export const beginRun = (
  { name, minutes, questions }: Runnable,
  now: Instant,
  makeId = newId,
): ReviewRun => ({
  id: makeId(),
  checklist: { name, minutes, questions },
  answers: [],
  part: 0,
  turns: {},
  startedAt: now,
  spent: 0,
  seenAt: now,
  summary: null,
});

const passed = (run: ReviewRun, now: Instant): number => Date.parse(now) - Date.parse(run.seenAt);

/** Whether nobody was at it for a while. */
export const wasBroken = (run: ReviewRun, now: Instant): boolean => passed(run, now) > BREAK;

/** The review a little later: its clock goes on, unless there was a break. */
export const later = (run: ReviewRun, now: Instant): ReviewRun => ({
  ...run,
  seenAt: now,
  spent: run.spent + (wasBroken(run, now) ? 0 : Math.max(0, passed(run, now))),
});

/** Whole minutes so far. */
export const minutesOf = ({ spent }: ReviewRun): number => Math.round(spent / MINUTE);

/** The parts of a review: the stages that have questions. */
export const partsOf = ({
  checklist,
}: ReviewRun): { stage: ReviewStage; questions: ReviewQuestion[] }[] =>
  byStage(checklist.questions);

/** Whether the summary is shown. */
export const isAtEnd = (run: ReviewRun): boolean => run.part >= partsOf(run).length;

/** The review with another part shown; never before the first or after the summary. */
export const atPart = (run: ReviewRun, part: number): ReviewRun => ({
  ...run,
  part: Math.max(0, Math.min(part, partsOf(run).length)),
});

/** What was said to a question so far. */
export const answerTo = ({ answers }: ReviewRun, question: RecordId): ReviewAnswer =>
  answers.find((one) => one.question === question) ?? noAnswer(question);

/** The review with a part of one answer changed. */
export const withAnswer = (
  run: ReviewRun,
  question: RecordId,
  some: Partial<ReviewAnswer>,
): ReviewRun => {
  const others = run.answers.filter((one) => one.question !== question);
  return { ...run, answers: [...others, { ...answerTo(run, question), ...some }] };
};

/** The review with the next prompt of a stage. */
export const withTurn = (run: ReviewRun, stage: ReviewStage, turn: number): ReviewRun => ({
  ...run,
  turns: { ...run.turns, [stage]: turn },
});

/** What is kept of it when it is over; answers in the order of the questions. */
export const contentOf = (run: ReviewRun, summary: string): ReviewContent => ({
  checklist: run.checklist.name,
  questions: run.checklist.questions,
  answers: run.checklist.questions.map(({ id }) => answerTo(run, id)),
  startedAt: run.startedAt,
  minutes: minutesOf(run),
  summary: summary.trim(),
});
