import type { Span } from '#utils/domain/span.ts';
import type { TargetWording } from '#utils/domain/target.ts';
import type { CheckedField } from '../types.ts';

/** A text of a target that people type freely, with its place. */
export interface FreeText {
  field: Extract<CheckedField, 'statement' | 'steps' | 'evidence' | 'why' | 'ifThen'>;
  step: number | null;
  text: string;
}

/** Every text of a target that says something, also what is not an order: evidence, why, the plan for getting stuck. */
export const freeTextsOf = (wording: TargetWording): FreeText[] =>
  [
    { field: 'statement' as const, step: null, text: wording.statement },
    ...wording.steps.map(({ text }, step) => ({ field: 'steps' as const, step, text })),
    { field: 'evidence' as const, step: null, text: wording.evidence },
    { field: 'why' as const, step: null, text: wording.why },
    { field: 'ifThen' as const, step: null, text: wording.ifThen },
  ].filter(({ text }) => text.trim() !== '');

/** The wording with one of its free texts replaced. */
export function withFreeText(wording: TargetWording, at: FreeText, text: string): TargetWording {
  if (at.field !== 'steps') return { ...wording, [at.field]: text };
  const steps = wording.steps.map((step, i) => (i === at.step ? { ...step, text } : step));
  return { ...wording, steps };
}

/** From the first letter to the last. */
export const wholeSpan = (text: string): Span => ({
  start: text.length - text.trimStart().length,
  end: text.trimEnd().length,
});
