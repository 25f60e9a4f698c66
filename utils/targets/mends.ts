import { newId } from '#utils/domain/ids.ts';
import { type Span, textAt } from '#utils/domain/span.ts';
import { MAX_STEPS, type TargetWording } from '#utils/domain/target.ts';
import type { Say } from '#utils/i18n/t.ts';
import { swapped } from '#utils/plain-words/swaps-in.ts';
import { sentenceCase } from '#utils/plain-words/typed-like.ts';
import { type CheckedText, withText } from './language/wording-fields.ts';
import type { Mend } from './types.ts';

/** Puts other words in place of a span, and leaves no double space or space before a full stop behind. */
export function replacing(at: CheckedText, span: Span, replacement: string, label: Say): Mend {
  const text = swapped(at.text, { span, swap: replacement });
  return { label, apply: (wording) => withText(wording, at, text) };
}

/** A step of its own for each part. */
const stepsFrom = (parts: string[]): TargetWording['steps'] =>
  parts.map((text) => ({ id: newId(), text, done: false }));

/**
 * Splits one text into parts: a step is replaced by its parts, a statement stays as the heading and gets them as steps.
 * Null when they would not fit in the list of steps.
 */
export function splitting(
  wording: TargetWording,
  at: CheckedText,
  parts: Span[],
  label: Say,
): Mend | null {
  const grown = wording.steps.length + parts.length - (at.step === null ? 0 : 1);
  if (parts.length < 2 || grown > MAX_STEPS) return null;
  const texts = parts.map((part) => sentenceCase(textAt(at.text, part).trim()));
  return {
    label,
    apply(now) {
      if (at.step === null) return { ...now, steps: [...now.steps, ...stepsFrom(texts)] };
      const steps = now.steps.flatMap((step, i) => {
        if (i !== at.step) return [step];
        const [first = '', ...others] = texts;
        return [{ ...step, text: first }, ...stepsFrom(others)];
      });
      return { ...now, steps };
    },
  };
}
