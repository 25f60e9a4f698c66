import { type AssessmentChoice, type GuardedState, isGuarded } from '#utils/domain/assessment.ts';
import type { TargetWording } from '#utils/domain/target.ts';
import { contentLines, holdLines } from '#utils/targets/assessment/process.ts';
import { unmend } from './mend.ts';
import { isBlank } from './queue.ts';
import type { TargetDraft } from './target-draft.ts';

/** New targets about the same piece of work as `first`, so what is said of its assessment holds for them too. */
const isAboutSameWork = (first: TargetDraft, other: TargetDraft): boolean =>
  first.origin !== null &&
  other.targetId === null &&
  JSON.stringify(other.origin?.work) === JSON.stringify(first.origin.work);

/** What of a draft is help with the content: all that was drafted from the teacher's words, and what reads like it. */
function heldLines({ wording, sources, drafted = [] }: TargetDraft): string[] {
  const isDrafted = sources.length + drafted.length > 0 && wording.statement.trim() !== '';
  const steps = wording.steps.map(({ text }) => text).filter((text) => drafted.includes(text));
  const lines = contentLines(wording);
  return isDrafted ? [...new Set([wording.statement, ...steps, ...lines])] : lines;
}

const linesFor = (drafts: TargetDraft[]): string[] => drafts.flatMap(heldLines);

/**
 * Holds content back. The targets that wait about the same work are joined into this one: each would say the same of how
 * to work, and their content waits for the next piece together.
 */
function guard(
  first: TargetDraft,
  mates: TargetDraft[],
  choice: AssessmentChoice,
  state: GuardedState,
): TargetDraft {
  const own = holdLines(first.wording, heldLines(first), state);
  const wording: TargetWording = {
    ...own,
    forNext: [...new Set([...own.forNext, ...linesFor(mates)])],
  };
  const others = mates.map((mate) => ({ ...mate, held: null }));
  return {
    ...first,
    assessment: choice,
    wording,
    sources: [...first.sources, ...mates.flatMap(({ sources }) => sources)],
    held: { before: first.wording, after: wording, sources: first.sources, others },
  };
}

/** Whether a line stands in a target as its statement or one of its steps. */
const says = ({ statement, steps }: TargetWording, line: string): boolean =>
  [statement, ...steps.map(({ text }) => text)].some((text) => text.trim() === line);

/** Brings back what was held, as far as it was not written over, and the targets that were joined. */
function bringBack(draft: TargetDraft, choice: AssessmentChoice | null): TargetDraft[] {
  const { held, wording } = draft;
  if (!held) return [{ ...draft, assessment: choice }];
  const undone = unmend(wording, held.before, held.after);
  // A line whose place was written over stays where it was kept, or it would be gone.
  const isBack = (line: string) =>
    !held.before.forNext.includes(line) &&
    [undone, ...held.others.map((other) => other.wording)].some((one) => says(one, line));
  const back = { ...undone, forNext: wording.forNext.filter((line) => !isBack(line)) };
  return [
    { ...draft, assessment: choice, wording: back, sources: held.sources, held: null },
    ...held.others.map((other) => ({ ...other, assessment: choice })),
  ];
}

/**
 * The targets being written once it is said where the assessed work of the first stands (`null` = not any more). What is
 * said holds for those that wait about the same work.
 */
export function withAssessment(
  queue: TargetDraft[],
  choice: AssessmentChoice | null,
): TargetDraft[] {
  const [first, ...rest] = queue;
  if (!first) return queue;
  const mates = rest.filter((other) => isAboutSameWork(first, other) && !isBlank(other));
  const others = rest.filter((other) => !mates.includes(other));
  if (choice === null || !isGuarded(choice.state)) {
    const said = mates.map((mate) => ({ ...mate, assessment: choice }));
    return [...bringBack(first, choice), ...said, ...others];
  }
  if (first.held) return [{ ...first, assessment: choice }, ...rest];
  return [guard(first, mates, choice, choice.state), ...others];
}
