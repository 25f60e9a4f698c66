import type { RuleName } from '#utils/domain/rule-name.ts';
import { type Span, textAt } from '#utils/domain/span.ts';
import type { TargetWording } from '#utils/domain/target.ts';
import type { Say } from '#utils/i18n/t.ts';
import { type Action, actionsIn } from './language/actions.ts';
import type { CheckedText } from './language/wording-fields.ts';
import type { Finding, Mend } from './types.ts';

/** A finding on words of the statement or of a step; `span` is into that text. */
export function findingIn(
  rule: RuleName,
  at: CheckedText,
  span: Span | null,
  rest: { severity: Finding['severity']; say: Say; mend?: Mend | null },
): Finding {
  const { severity, say, mend = null } = rest;
  return { rule, severity, field: at.field, step: at.step, span, say, mend };
}

/** The words a span stands for as a message shows them: one line, cut at 60 characters. */
export function quoted(text: string, span: Span): string {
  const words = textAt(text, span).replace(/\s+/g, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
}

/** Does something that can be seen, besides handing over or showing. */
export const doesSomething = (action: Action): boolean =>
  action.kind === 'seen' && action.known?.verb.part !== 'close';

/** A step says what to do, so a loose statement above it is only its heading. */
export const hasConcreteStep = (wording: TargetWording, except: number | null = null): boolean =>
  wording.steps.some(({ text }, i) => i !== except && actionsIn(text).some(doesSomething));
