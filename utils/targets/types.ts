import type { AwardingBody } from '#utils/domain/awarding-body.ts';
import type { GlossaryTerm } from '#utils/domain/glossary.ts';
import type { RuleName } from '#utils/domain/rule-name.ts';
import type { Span } from '#utils/domain/span.ts';
import type { AssessmentState, TargetWording } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import type { Say } from '#utils/i18n/t.ts';
import type { SensitiveWords } from './lexicon/sensitive-words.ts';

/** What the check needs to know besides the wording. What is left out is not known, and its rules stay silent. */
export interface CheckContext {
  today: Day;
  /** The learner's other open targets, not counting this one. */
  openTargets: number;
  /** When the assessment itself must be in; `null` = not known. */
  deadline: Day | null;
  /** Days the college is closed, both ends included. */
  holidays: { from: Day; to: Day; name: string }[];
  /** Whether content help is allowed; `null` = not asked yet. */
  assessment?: AssessmentState | null;
  /** Statements of earlier targets, names taken out: this learner's, and other learners'. */
  earlier?: { own: string[]; others: string[] };
  /** The teacher's words that the target came from. */
  sources?: string[];
  /** Decides what a command word means; `null` = the general meaning. */
  awardingBody?: AwardingBody | null;
  /** The mentor's own terms: they come before the built-in ones. */
  glossary?: GlossaryTerm[];
  /** What a target should not hold; the built-in list when left out. */
  sensitiveWords?: SensitiveWords[];
}

/** The part of the editor that a finding speaks of. */
export type CheckedField =
  | 'sources'
  | 'statement'
  | 'steps'
  | 'evidence'
  | 'due'
  | 'why'
  | 'ifThen'
  | 'agreedOn';

/** How loud a finding is. `quiet`: a finishing touch, said once nothing of `warn` is left. */
export type Severity = 'quiet' | 'hint' | 'warn';

/** A one-click repair: pure, so that undo is the wording before it. */
export interface Mend {
  label: Say;
  apply(wording: TargetWording): TargetWording;
}

/** One thing a rule saw. It never blocks saving; with `asksFirst` the mentor is asked before it is saved. */
export interface Finding {
  rule: RuleName;
  severity: Severity;
  field: CheckedField;
  /** Which step, or which of the sources, counting from 0. */
  step: number | null;
  /** The words it speaks of, in that field's (or step's) text. */
  span: Span | null;
  /** What it saw and why it matters, for the mentor. */
  say: Say;
  mend: Mend | null;
  /** What helps instead of a mend: a message to the teacher. */
  offer?: 'ask-teacher';
  asksFirst?: true;
}

/** A wording of a rule's examples, with what of the context matters to it. */
export type Example = Partial<TargetWording> & { context?: Partial<CheckContext> };

/**
 * One rule of the target check: one file under `rules/`, tested by its own examples. What it is called and what it looks
 * for, for Settings, is in the catalogue under `rules.<name>`.
 */
export interface Rule {
  name: RuleName;
  /** Wordings that it must and must not speak of; a test runs every one. */
  examples: { bad: Example[]; good: Example[] };
  check(wording: TargetWording, context: CheckContext): Finding[];
}
