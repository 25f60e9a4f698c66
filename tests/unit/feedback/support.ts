import { textAt } from '#utils/domain/span.ts';
import { analyse } from '#utils/feedback/analyse.ts';

/** What the engine makes of `text`, as `label: words` lines that a person can read. `+` marks what is actionable. */
export const readable = (text: string): string[] =>
  analyse(text).units.map(
    (unit) => `${unit.actionable ? '+' : ''}${unit.label}: ${textAt(text, unit.span)}`,
  );

/** The words of the steps drafted from `text`. */
export const stepsOf = (text: string): string[] => analyse(text).steps.map((step) => step.text);
