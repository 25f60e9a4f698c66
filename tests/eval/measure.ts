import { analyse } from '#utils/feedback/analyse.ts';
import { figuresOf, type Score, scoreOf } from './figures.ts';
import type { GoldLine } from './jsonl.ts';
import { summed, tallyOf } from './tally.ts';

export { matchOf } from './tally.ts';
export { type Score, scoreOf };

/** What `measure` finds out about the engine on one gold file. Shares are 0-1. */
export interface Measures {
  texts: number;
  units: number;
  actionable: Score;
  /** The same for what the engine is sure of alone: what it shows with a drafted step under "To do". */
  sure: Score;
  labels: Record<string, Score>;
  spansExact: number | null;
  praiseShownAsToDo: number | null;
  actionableWithStep: number | null;
  /** Of what it takes for something to do, what it is sure of. */
  toDoShownSure: number | null;
  /** Of what really asks for something, what stands only among what it is not sure of. */
  issuesOnlyUnsure: number | null;
  quotes: number | null;
  topThreeRecall: number | null;
}

/**
 * Runs the engine over gold texts. Method: every gold unit is matched with the predicted unit that overlaps most of it, whatever the
 * exact ends; a found property (actionable, or a label) is a true positive when both have it, a miss when only the gold has it, a
 * false alarm when only the match has it. A predicted unit that no gold unit chose counts as a false alarm for what it claims when it overlaps
 * a gold unit without the property, or none. `spansExact` is the share of gold units with the very same start and end.
 */
export function measure(lines: GoldLine[]): Measures {
  const counted = lines.map((line) =>
    tallyOf(line, analyse(line.text, line.markedOn ? { markedOn: line.markedOn } : {})),
  );
  const { texts, units, scores, shares } = figuresOf(summed(counted));
  const { actionable, sure, ...labels } = scores;
  return {
    texts,
    units,
    actionable: actionable ?? scoreOf(0, 0, 0),
    sure: sure ?? scoreOf(0, 0, 0),
    labels,
    spansExact: shares.spansExact ?? null,
    praiseShownAsToDo: shares.praiseShownAsToDo ?? null,
    actionableWithStep: shares.issuesWithStep ?? null,
    toDoShownSure: shares.toDoShownSure ?? null,
    issuesOnlyUnsure: shares.issuesOnlyUnsure ?? null,
    quotes: shares.quotes ?? null,
    topThreeRecall: shares.topThree ?? null,
  };
}
