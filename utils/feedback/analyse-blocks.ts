import type { Correction } from '#utils/domain/correction.ts';
import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import { analyse } from './analyse.ts';
import { pointOf } from './points.ts';
import { MOST_PRIORITIES, type RankedPoint, rankPoints } from './prioritise.ts';
import type { AnalyseOptions, Analysis, StepDraft } from './types.ts';

/** What the engine makes of all the feedback on one piece of work. */
export interface BlocksAnalysis {
  /** One for each block, in the order given. `block` is its index. */
  blocks: { block: number; analysis: Analysis }[];
  /** At most three points over all blocks, most important first. `unit` is an index into that block's units. */
  priorities: { block: number; unit: number }[];
}

export interface AnalyseBlocksOptions extends Omit<AnalyseOptions, 'moved'> {
  /** Every point the mentor moved; each block heeds those of its own author. */
  corrections?: Correction[];
  /** The learner's, as far as they are known. */
  names?: string[];
}

/**
 * Analyses every block by itself, then ranks the points of all of them together. Of a cut block (the page shows only its
 * beginning) the last unit is torn: it keeps its place among the units but no step is drafted from it, nor is it a priority.
 */
export function analyseBlocks(
  blocks: FeedbackBlock[],
  { corrections = [], names = [], ...options }: AnalyseBlocksOptions = {},
): BlocksAnalysis {
  const byTeacher = Map.groupBy(corrections, ({ teacher }) => teacher);
  const analysed = blocks.map((block, index) => {
    const { author } = block;
    const moved = { corrections: byTeacher.get(author) ?? [], names, isAnybody: author === null };
    const analysis = analyse(block.text, { ...options, moved });
    return { block: index, analysis: block.cut ? withoutTornEnd(analysis) : analysis };
  });
  const points = analysed.flatMap(({ block, analysis }) => {
    const text = blocks[block]?.text ?? '';
    return analysis.steps.map((step) => pointAt(block, step, text, analysis));
  });
  const best = rankPoints(points.filter((point) => point !== null)).slice(0, MOST_PRIORITIES);
  return { blocks: analysed, priorities: best.map(({ block, unit }) => ({ block, unit })) };
}

function pointAt(
  block: number,
  step: StepDraft,
  text: string,
  analysis: Analysis,
): (RankedPoint & { block: number; unit: number }) | null {
  const point = pointOf(text, analysis.units, step.unit, step.due !== undefined);
  return point && { ...point, block, unit: step.unit };
}

function withoutTornEnd(analysis: Analysis): Analysis {
  const torn = analysis.units.length - 1;
  return {
    units: analysis.units,
    steps: analysis.steps.filter((step) => step.unit !== torn),
    priorities: analysis.priorities.filter((unit) => unit !== torn),
  };
}
