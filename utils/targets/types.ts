import type { Span } from '#utils/domain/span.ts';
import type { TargetWording } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import type { Say } from '#utils/i18n/t.ts';

/** What the check needs to know besides the wording. */
export interface CheckContext {
  today: Day;
  /** The learner's other open targets, not counting this one. */
  openTargets: number;
  /** When the assessment itself must be in; `null` = not known. */
  deadline: Day | null;
  /** Days the college is closed, both ends included. */
  holidays: { from: Day; to: Day; name: string }[];
}

/** The part of the editor that a finding speaks of. */
export type CheckedField = 'statement' | 'steps' | 'evidence' | 'due' | 'agreedOn';

/** A one-click repair: pure, so that undo is the wording before it. */
export interface Mend {
  label: Say;
  apply(wording: TargetWording): TargetWording;
}

/** One thing a rule saw. It never blocks saving. */
export interface Finding {
  rule: string;
  severity: 'hint' | 'warn';
  field: CheckedField;
  /** Which step, counting from 0, when `field` is `steps`. */
  step: number | null;
  /** The words it speaks of, in that field's (or step's) text. */
  span: Span | null;
  /** What it saw and why it matters, for the mentor. */
  say: Say;
  mend: Mend | null;
}

/** One rule of the target check: one file under `rules/`, tested by its own examples. */
export interface Rule {
  name: string;
  /** What it looks for, in a sentence, for Settings and documents. */
  looksFor: string;
  /** Wordings that it must and must not speak of; a test runs every one. */
  examples: { bad: Partial<TargetWording>[]; good: Partial<TargetWording>[] };
  check(wording: TargetWording, context: CheckContext): Finding[];
}
