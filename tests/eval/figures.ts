import type { Counts, Tally } from './tally.ts';
import { seeded } from './train/fit.ts';

/** Precision, recall and F1; ratios of nothing are `null`. */
export interface Score extends Counts {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** Precision, recall and F1 from counts. */
export function scoreOf(tp: number, fp: number, fn: number): Score {
  return {
    tp,
    fp,
    fn,
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
  };
}

export const ratio = (part: number, whole: number): number | null =>
  whole > 0 ? part / whole : null;

/** The figures of one or many texts. Shares are 0-1. */
export function figuresOf(tally: Tally) {
  const scores = Object.entries(tally.decisions).map(
    ([name, { tp, fp, fn }]) => [name, scoreOf(tp, fp, fn)] as const,
  );
  const shares = Object.entries(tally.shares).map(
    ([name, { part, whole }]) => [name, ratio(part, whole)] as const,
  );
  const { part, whole } = tally.shares.baseline;
  return {
    texts: tally.texts,
    units: tally.shares.spansExact.whole,
    scores: Object.fromEntries(scores),
    shares: Object.fromEntries(shares),
    alwaysActionable: scoreOf(part, whole - part, 0).f1,
  };
}
export type Figures = ReturnType<typeof figuresOf>;

const DRAWS = 500;

/** The 95 % interval of an F1, by drawing whole texts again and again (seeded). */
export function intervalOf(
  tallies: Tally[],
  decision: keyof Tally['decisions'],
): [number, number] | null {
  if (tallies.length < 2) return null;
  const random = seeded(7);
  const found: number[] = [];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const sum = { tp: 0, fp: 0, fn: 0 };
    for (let turn = 0; turn < tallies.length; turn += 1) {
      const one = tallies[Math.floor(random() * tallies.length)]?.decisions[decision];
      sum.tp += one?.tp ?? 0;
      sum.fp += one?.fp ?? 0;
      sum.fn += one?.fn ?? 0;
    }
    found.push(scoreOf(sum.tp, sum.fp, sum.fn).f1 ?? 0);
  }
  found.sort((one, other) => one - other);
  return [found[Math.floor(DRAWS * 0.025)] ?? 0, found[Math.floor(DRAWS * 0.975)] ?? 1];
}
