import type { Point } from '#components/feedback/points.ts';
import { withAssessment } from '#components/targets/guard-queue.ts';
import {
  blankDraft,
  type DraftQueue,
  type Origin,
  type TargetDraft,
} from '#components/targets/target-draft.ts';
import { localDay } from '#utils/days/local-day.ts';
import type { AssessmentChoice } from '#utils/domain/assessment.ts';
import { newId } from '#utils/domain/ids.ts';
import type { Reading } from '#utils/domain/reading.ts';
import { textAt } from '#utils/domain/span.ts';
import { MAX_STEPS, type TargetStep } from '#utils/domain/target.ts';
import type { TeachingDates } from '#utils/domain/teaching-dates.ts';
import type { Day } from '#utils/domain/time.ts';
import { say } from '#utils/i18n/t.ts';
import { proposeAssessment } from '#utils/targets/assessment/propose.ts';
import { firstDay } from '#utils/targets/college-days.ts';
import { readTypedDay } from '#utils/targets/due-day.ts';
import { dueDaysIn } from '#utils/targets/language/days-in-text.ts';
import { notesOn } from './note-words.ts';
import { originOf } from './origin-of.ts';
import type { Piece } from './piece.ts';

/**
 * The calendar day that the words name ("by Fri 11 Dec"), while it is still to come: for pages that do not say when the
 * work was marked. A counted one ("in 2 weeks") is not taken, since it counts from a day that nobody knows.
 */
function dayNamed(words: string, today: Day): Day | null {
  const named = dueDaysIn(words)
    .map((span) => textAt(words, span))
    .filter((day) => /\d/.test(day) && !/\b(?:days?|weeks?)/i.test(day))
    .map((day) => readTypedDay(day, today));
  return named.find((day) => day !== null && day >= today) ?? null;
}

/** A request for several things is one target with a step for each; what does not fit stays in the statement. */
const stepsFrom = ({ step }: Point): TargetStep[] =>
  (step?.parts ?? []).slice(0, MAX_STEPS).map(({ text }) => ({ id: newId(), text, done: false }));

/** A target begun from one point: the suggested step (or the teacher's words), a day, and the words as its source. */
function draftFrom(
  point: Point,
  origin: Origin,
  around: Pick<Around, 'today' | 'terms'>,
  deadline: Day | null,
): TargetDraft {
  const { today, terms } = around;
  const blank = blankDraft(origin);
  const text = origin.blocks[point.block]?.text ?? '';
  const statement = point.step?.text ?? point.quote;
  const steps = stepsFrom(point);
  const due = point.step?.due ?? dayNamed(statement, today);
  return {
    ...blank,
    wording: {
      ...blank.wording,
      statement,
      steps,
      // A day that the teacher named counts only while it is still to come.
      due: due && due >= today ? due : firstDay(today, deadline, terms),
    },
    drafted: [statement, ...steps.map((step) => step.text)],
    sources: point.sources.map((span) => ({
      block: point.block,
      span,
      quote: textAt(text, span).trim(),
    })),
  };
}

/** When the page says that the work must be in. */
const workDueOf = ({ dueOn }: Piece): Day | null => (dueOn ? localDay(dueOn) : null);

/** Where the assessed work seems to stand, with the reason in words; `null` = the mentor is asked. */
function offeredChoice(piece: Piece, reading: Reading | null, today: Day): AssessmentChoice | null {
  const isReopened = reading !== null && notesOn(piece, reading).plain.includes('states.reopened');
  const proposal = proposeAssessment({
    texts: piece.blocks.map(({ text }) => text),
    work: piece.work.work,
    grade: piece.grade,
    markedOn: piece.markedOn && localDay(piece.markedOn),
    deadline: workDueOf(piece),
    isReopened,
    today,
  });
  if (!proposal) return null;
  const { state, why, deadline } = proposal;
  return { state, by: 'reason', reason: say(why), deadline, passed: [] };
}

/** What new targets are made in. */
interface Around {
  piece: Piece;
  /** The page behind it; `null` when there is none. */
  reading: Reading | null;
  /** The learner's. */
  name: string;
  today: Day;
  /** When the college teaches. */
  terms: TeachingDates[];
}

/** New targets from the picked points, or one empty target when there are none; content held back where the work still counts. */
export function newTargets(points: Point[], around: Around): DraftQueue {
  const { piece, reading, name, today } = around;
  const origin = originOf(piece);
  const choice = offeredChoice(piece, reading, today);
  const workDue = workDueOf(piece);
  const deadline = choice?.deadline ?? workDue;
  const drafts = points.map((point) => draftFrom(point, origin, around, deadline));
  const begun = drafts.length > 0 ? drafts : [blankDraft(origin)];
  const queue = begun.map((draft) => ({ ...draft, workDue }));
  return { name, queue: choice ? withAssessment(queue, choice) : queue };
}
