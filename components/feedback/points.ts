import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import { type Span, textAt } from '#utils/domain/span.ts';
import type { BlocksAnalysis } from '#utils/feedback/analyse-blocks.ts';
import type { PriorityReason, StepDraft, Unit } from '#utils/feedback/types.ts';

/**
 * Which heading a point stands under. `perhaps` = it may not ask for anything; `care` = personal remarks; `rest` = of no use here, as far as
 * can be told.
 */
export type PointKind = 'strength' | 'todo' | 'question' | 'unclear' | 'perhaps' | 'care' | 'rest';

/** One point of the feedback, with the teacher's words it stands for. */
export interface Point {
  /** Unique in one piece of feedback. */
  id: string;
  kind: PointKind;
  /** Index of the block it is in. */
  block: number;
  /** The teacher's words, exactly. */
  quote: string;
  /** The words that were sorted: what a move of it is about. */
  unitWords: string;
  sources: Span[];
  /** What the learner could do, where a step was drafted. */
  step: StepDraft | null;
  /** The teacher's clause that says why. */
  why: string | null;
  /** 1-3 for the most important; `null` = none of them, or the only one. */
  priority: number | null;
  /** Why it comes first, most telling first; only what stands among the priorities has any. */
  reasons: PriorityReason[];
  /** Codes of the criteria it is for, as the feedback writes them. */
  codes: string[];
  /** The name of the rubric's row it stands in. */
  criterion: string | null;
  /** Who put it where it stands: the engine, the mentor, or the engine after what the mentor did with words like these. */
  placedBy: 'engine' | 'mentor' | 'likeness';
  /** The page ends in the middle of it, or may. */
  cut: boolean;
}

const TO_DO: PointKind[] = ['todo', 'question', 'unclear'];

/** It surely asks for something: a target can be made of it, or the teacher asked what is meant. */
export const isToDo = ({ kind }: Pick<Point, 'kind'>): boolean => TO_DO.includes(kind);

function kindOf(unit: Unit, step: StepDraft | null): PointKind | null {
  if (unit.flags.includes('sensitive')) return 'care';
  if (unit.label === 'heading' || unit.why.includes('codes')) return null;
  if (!unit.actionable) return unit.label === 'praise' ? 'strength' : 'rest';
  if (unit.flags.includes('unsure')) return 'perhaps';
  if (unit.flags.includes('vague') || !step)
    return unit.label === 'question' ? 'question' : 'unclear';
  return unit.label === 'question' ? 'question' : 'todo';
}

const placedBy = ({ why }: Unit): Point['placedBy'] => {
  if (why[0] === 'moved-by-mentor') return 'mentor';
  return why[0] === 'like-moved' ? 'likeness' : 'engine';
};

interface Place {
  block: FeedbackBlock;
  at: number;
  priority: number | null;
  /** Nothing of the block comes after it. */
  isLast: boolean;
}

function pointOf(unit: Unit, step: StepDraft | null, nth: number, place: Place): Point | null {
  const kind = kindOf(unit, step);
  if (kind === null) return null;
  const { block, at, priority, isLast } = place;
  const isDrafted = kind !== 'strength' && kind !== 'rest' && kind !== 'care';
  return {
    id: `${at}:${unit.span.start}:${nth}`,
    kind,
    block: at,
    quote: textAt(block.text, unit.span).trim(),
    unitWords: textAt(block.text, unit.span).trim(),
    sources: step?.sources.length ? step.sources : [unit.span],
    step: isDrafted ? step : null,
    why: step?.why ? textAt(block.text, step.why).trim() : null,
    priority,
    reasons: priority === null ? [] : (step?.reasons ?? []),
    codes: [...new Set((step?.criteria ?? []).map(({ code }) => code))],
    criterion: block.criterion,
    placedBy: placedBy(unit),
    cut: block.cut && isLast,
  };
}

/**
 * Where a unit stands among the priorities, from 1. A rank means something only beside another one, and of a point that may ask for nothing it
 * says nothing.
 */
function rankOf({ priorities, blocks }: BlocksAnalysis, block: number, unit: number) {
  const sure = priorities.filter(
    (one) => !blocks[one.block]?.analysis.units[one.unit]?.flags.includes('unsure'),
  );
  if (sure.length < 2) return null;
  const rank = sure.findIndex((one) => one.block === block && one.unit === unit);
  return rank < 0 ? null : rank + 1;
}

/** The priorities by their rank, then the others as the teacher wrote them. */
export const prioritiesFirst = (points: Point[]): Point[] =>
  points.toSorted((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity) || 0);

/**
 * The points of a piece of feedback in the order in which the teacher wrote them.
 * @param blocks the blocks that were analysed: spans are into their texts
 */
export function pointsOf(blocks: FeedbackBlock[], sorted: BlocksAnalysis): Point[] {
  return blocks.flatMap((block, at) => {
    const { units, steps } = sorted.blocks[at]?.analysis ?? { units: [], steps: [] };
    const stepsBy = Map.groupBy(steps, ({ unit }) => unit);
    return units.flatMap((unit, index) => {
      const isLast = index === units.length - 1;
      const place = { block, at, priority: rankOf(sorted, at, index), isLast };
      const drafted = stepsBy.get(index) ?? [null];
      return drafted.flatMap((step, nth) => pointOf(unit, step, nth, place) ?? []);
    });
  });
}
