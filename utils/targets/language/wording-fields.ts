import type { TargetWording } from '#utils/domain/target.ts';
import type { CheckedField } from '../types.ts';

/** One text of a target with its place: the statement (`step` null) or a step, counting from 0. */
export interface CheckedText {
  field: Extract<CheckedField, 'statement' | 'steps'>;
  step: number | null;
  text: string;
}

/** The statement and the steps that say something, in reading order. */
export function textsOf(wording: TargetWording): CheckedText[] {
  const statement: CheckedText = { field: 'statement', step: null, text: wording.statement };
  const steps = wording.steps.map(
    ({ text }, step): CheckedText => ({ field: 'steps', step, text }),
  );
  return [statement, ...steps].filter(({ text }) => text.trim() !== '');
}

/** The wording with one of its texts replaced. */
export function withText(wording: TargetWording, at: CheckedText, text: string): TargetWording {
  if (at.step === null) return { ...wording, statement: text };
  const steps = wording.steps.map((step, i) => (i === at.step ? { ...step, text } : step));
  return { ...wording, steps };
}

/** Nothing has been written yet, so there is nothing to say about it. */
export const isBlank = (wording: TargetWording): boolean => textsOf(wording).length === 0;
