import { analyse } from '#utils/feedback/analyse.ts';
import type { Analysis, Unit } from '#utils/feedback/types.ts';
import type { GoldLine, GoldUnit } from './jsonl.ts';

/** Counts of a yes-or-no decision, and what follows from them. Ratios of nothing are `null`. */
export interface Score {
  tp: number;
  fp: number;
  fn: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** What `measure` finds out about the engine on one gold file. Shares are 0-1. */
export interface Measures {
  texts: number;
  units: number;
  actionable: Score;
  labels: Record<string, Score>;
  spansExact: number | null;
  praiseShownAsToDo: number | null;
  actionableWithStep: number | null;
  quotes: number | null;
  topThreeRecall: number | null;
}

const LABELS = ['praise', 'action', 'question', 'grade', 'neutral', 'heading'] as const;

const overlap = (gold: GoldUnit, unit: Unit): number =>
  Math.min(gold.end, unit.span.end) - Math.max(gold.start, unit.span.start);

/** The predicted unit that shares most of a gold unit's text (the first of several alike), or `undefined`. */
export function matchOf(gold: GoldUnit, units: Unit[]): Unit | undefined {
  let best: Unit | undefined;
  for (const unit of units) {
    if (overlap(gold, unit) > (best ? overlap(gold, best) : 0)) best = unit;
  }
  return best;
}

/** Precision, recall and F1 from counts. */
export function scoreOf(tp: number, fp: number, fn: number): Score {
  const precision = tp + fp > 0 ? tp / (tp + fp) : null;
  const recall = tp + fn > 0 ? tp / (tp + fn) : null;
  const f1 = 2 * tp + fp + fn > 0 ? (2 * tp) / (2 * tp + fp + fn) : null;
  return { tp, fp, fn, precision, recall, f1 };
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/**
 * Runs the engine over gold texts. Method: every gold unit is matched with the predicted unit that overlaps most of it, whatever the
 * exact ends; a found property (actionable, or a label) is a true positive when both have it, a miss when only the gold has it, a
 * false alarm when only the match has it. A predicted unit that no gold unit chose counts as a false alarm for what it claims when it overlaps
 * a gold unit without the property, or none. `spansExact` is the share of gold units with the very same start and end.
 */
export function measure(lines: GoldLine[]): Measures {
  const pairs = lines.map((line) => {
    const analysis = analyse(line.text, line.markedOn ? { markedOn: line.markedOn } : {});
    return { line, analysis };
  });
  const labels = LABELS.map((label) => [label, countBy(pairs, (u) => u.label === label)] as const);
  const golds = pairs.flatMap(({ line, analysis }) =>
    line.units.map((gold) => ({ gold, match: matchOf(gold, analysis.units), analysis })),
  );
  const praise = golds.filter(({ gold }) => gold.label === 'praise');
  const asked = golds.filter(({ gold }) => gold.actionable);
  const steps = pairs.flatMap(({ analysis }) => analysis.steps);
  return {
    texts: lines.length,
    units: golds.length,
    actionable: countBy(pairs, (unit) => unit.actionable),
    labels: Object.fromEntries(labels),
    spansExact: share(golds.filter(({ gold, match }) => isExact(gold, match)).length, golds.length),
    praiseShownAsToDo: share(praise.filter(({ match }) => match?.actionable).length, praise.length),
    actionableWithStep: share(asked.filter(hasStep).length, asked.length),
    quotes: share(steps.filter((step) => step.kind === 'quote').length, steps.length),
    topThreeRecall: topThree(pairs),
  };
}

interface Pair {
  line: GoldLine;
  analysis: Analysis;
}

type Claim = (unit: { label: string; actionable: boolean }) => boolean;

function countBy(pairs: Pair[], claims: Claim): Score {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const { line, analysis } of pairs) {
    const chosen = new Set<Unit>();
    for (const gold of line.units) {
      const match = matchOf(gold, analysis.units);
      if (match) chosen.add(match);
      const found = match !== undefined && claims(match);
      if (claims(gold) && found) tp += 1;
      else if (claims(gold)) fn += 1;
      else if (found) fp += 1;
    }
    for (const unit of analysis.units) {
      if (chosen.has(unit) || !claims(unit)) continue;
      if (!line.units.some((gold) => overlap(gold, unit) > 0 && claims(gold))) fp += 1;
    }
  }
  return scoreOf(tp, fp, fn);
}

const isExact = (gold: GoldUnit, match: Unit | undefined): boolean =>
  match?.span.start === gold.start && match.span.end === gold.end;

const hasStep = ({ gold, analysis }: { gold: GoldUnit; analysis: Analysis }): boolean =>
  analysis.steps.some((step) =>
    step.sources.some(({ start, end }) => start < gold.end && end > gold.start),
  );

/** Of the units a mentor put first, the share the engine put first too; texts with fewer than four issues don't count. */
function topThree(pairs: Pair[]): number | null {
  let found = 0;
  let wanted = 0;
  for (const { line, analysis } of pairs) {
    if (!line.priorities || line.units.filter((unit) => unit.actionable).length < 4) continue;
    const first = analysis.priorities.map((index) => analysis.units[index]);
    for (const index of line.priorities) {
      const gold = line.units[index];
      const match = gold && matchOf(gold, analysis.units);
      wanted += 1;
      if (match && first.includes(match)) found += 1;
    }
  }
  return share(found, wanted);
}
