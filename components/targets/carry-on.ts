import { emptyWording, type Target, type TargetWording } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import { firstDay } from '#utils/targets/college-days.ts';
import { blankDraft, choiceOf, type TargetDraft } from './target-draft.ts';

const goingOnFrom = (
  { id, sources, course, work }: Target,
  wording: TargetWording,
): TargetDraft => ({
  ...blankDraft(null),
  wording,
  follows: { targetId: id, sources, course, work },
});

/** A smaller step of a target that was not met: what of it is next, with a new day and what the learner said of why. */
export function smallerStep(target: Target, today: Day): TargetDraft {
  const { steps, statement, why, ifThen } = target;
  const next = steps.length > 1 ? steps.find(({ done }) => !done) : undefined;
  const wording = { ...emptyWording(), why, ifThen, due: firstDay(today, target.deadline) };
  return {
    ...goingOnFrom(target, { ...wording, statement: next?.text ?? statement }),
    assessment: choiceOf(target),
  };
}

/** What was held back for the next piece, each line as a target of its own; where that piece stands is asked again. */
export const nextPieceTargets = (target: Target, today: Day): TargetDraft[] =>
  target.forNext.map((statement) => ({
    ...goingOnFrom(target, { ...emptyWording(), statement, due: firstDay(today, null) }),
    assessment: null,
  }));
