import type { ClosedDays } from '#utils/days/closed-days.ts';
import type { Span } from '#utils/domain/span.ts';
import type { TeachingDates } from '#utils/domain/teaching-dates.ts';
import type { Day } from '#utils/domain/time.ts';
import type { Moved } from './teacher-prior.ts';

/** What a unit of feedback does. */
export type UnitLabel = 'praise' | 'action' | 'question' | 'grade' | 'neutral' | 'heading';

/**
 * `sensitive`: never drafted into a step. `vague`: something is wanted, but the words do not say what to do. `unsure`: it may ask for
 * something or not, so its step is the teacher's own words.
 */
export type UnitFlag = 'sensitive' | 'vague' | 'unsure';

/** One clause or sentence of the feedback, with its place in the original text. */
export interface Unit {
  span: Span;
  label: UnitLabel;
  /** The learner could do something about it. */
  actionable: boolean;
  /** 0-1: how sure the engine is of `label` and `actionable`. */
  confidence: number;
  /** Names of the rules that decided, most decisive first: shown on request, tested by name. */
  why: string[];
  flags: UnitFlag[];
}

/** What can speak for taking a point up first. */
export type ReasonKind =
  | 'blocks'
  | 'safety'
  | 'must'
  | 'criterion'
  | 'missing'
  | 'stressed'
  | 'said-twice'
  | 'target'
  | 'date';

/** Why a point may come first, for the panel to word. `criterion` is a code as the feedback writes it. */
export interface PriorityReason {
  kind: ReasonKind;
  criterion?: string;
}

/** A criterion's code ("M2", "AC 1.3") with the place where the feedback names it: in the point itself or in the heading above. */
export interface CriterionLink {
  code: string;
  at: Span;
}

/** A suggested target step. Holds no number, date, name or criterion that its sources lack. */
export interface StepDraft {
  /** Imperative, to the learner ("Add two Harvard references."), or the teacher's own words when `kind` is `quote`. */
  text: string;
  /** The same as the learner says it ("I will add two Harvard references."); the quote again when `kind` is `quote`. */
  firstPerson: string;
  kind: 'step' | 'quote';
  /** The same in smaller steps, one action each, where the sentence asks for several things. */
  parts?: { text: string; firstPerson: string }[];
  /** Index in `units` of the unit it was drafted from. */
  unit: number;
  /** The teacher's words it came from. */
  sources: Span[];
  /** The clause that says why, where there is one. */
  why?: Span;
  /** Criteria the step is for, where the point or the heading above it names them. */
  criteria?: CriterionLink[];
  /** Why it may come first, most telling first. */
  reasons?: PriorityReason[];
  /** A due day that the feedback itself names. */
  due?: Day;
}

/** What the engine makes of one text. Every span is into that text, as it was given. */
export interface Analysis {
  units: Unit[];
  steps: StepDraft[];
  /** Indexes of at most three units, most important first. */
  priorities: number[];
}

export interface AnalyseOptions {
  /** The day the work was marked: "next Friday" is counted from it. Without it relative days are left alone. */
  markedOn?: Day;
  /** What the mentor moved before of this teacher's feedback. */
  moved?: Moved;
  /** The college's stretches of teaching: "by half term" is read only with them. */
  terms?: TeachingDates[];
  /** Days the college is closed besides bank holidays: "10 working days" skips them. */
  closed?: ClosedDays[];
}
