import type { GuardedState } from '#utils/domain/assessment.ts';
import { newId } from '#utils/domain/ids.ts';
import { MAX_STEPS, type TargetWording } from '#utils/domain/target.ts';
import { contentHelpIn } from '../assessment-help.ts';
import { PROCESS_ACTS, processEvidence, processStatement, processStep } from '../learner-words.ts';

const stepWith = (text: string) => ({ id: newId(), text, done: false });

/** The steps that stand in the place of content: read again, plan, check. Asking and minding the time are offered. */
const FIRST_ACTS = PROCESS_ACTS.slice(0, 3);

/** The lines of a target that help with the content, as they stand. */
export const contentLines = ({ statement, steps }: TargetWording): string[] =>
  [statement, ...steps.map(({ text }) => text)].filter((text) => contentHelpIn(text) !== null);

/**
 * A target with some of its lines held back for the next piece. Where the statement is held back, words about how to
 * work take its place; where no step is left, so do steps.
 */
export function holdLines(
  wording: TargetWording,
  lines: readonly string[],
  state: GuardedState,
): TargetWording {
  if (lines.length === 0) return wording;
  const isHeld = (text: string) => lines.includes(text);
  const left = wording.steps.filter(({ text }) => text.trim() && !isHeld(text));
  const isWhole = isHeld(wording.statement);
  return {
    ...wording,
    statement: isWhole ? processStatement(state) : wording.statement,
    steps: left.length > 0 ? left : FIRST_ACTS.map((act) => stepWith(processStep(act))),
    evidence: isWhole ? processEvidence() : wording.evidence,
    forNext: [...new Set([...wording.forNext, ...lines.map((line) => line.trim())])],
  };
}

/** A step about how to work at the end of the list; unchanged when it is full or has it. */
export function withProcessStep(
  wording: TargetWording,
  act: (typeof PROCESS_ACTS)[number],
): TargetWording {
  const text = processStep(act);
  const steps = wording.steps.filter((step) => step.text.trim());
  if (steps.length >= MAX_STEPS || steps.some((step) => step.text === text)) return wording;
  return { ...wording, steps: [...steps, stepWith(text)] };
}
