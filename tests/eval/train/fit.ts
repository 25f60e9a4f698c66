import type { LinearModel } from '#utils/feedback/model/linear.ts';

/** One labelled case: hashed features and the index of its class. */
export interface Case {
  features: Int32Array;
  target: number;
  weight?: number;
}

export interface FitOptions {
  /** Buckets, a power of two. */
  size: number;
  rounds: number;
  rate: number;
  seed: number;
  /** A feature that fewer cases than this have teaches nothing that carries over. */
  rare: number;
}

/** A small generator of even numbers in [0, 1), the same everywhere (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The order of a new round. Changes `order`. */
export function shuffle(order: number[], random: () => number): number[] {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** Keeps the first steps of a feature from being as long as those of a common one. */
const CALM = 1;
/** A slope so small moves nothing. */
const LEAST = 0.003;

/**
 * Multinomial logistic regression, one case at a time, with steps that shrink for each weight by what it has moved so far (AdaGrad): what occurs
 * everywhere settles early, and what is seen seldom still learns late in the order.
 */
export function fitted<Class extends string>(
  all: Case[],
  classes: readonly Class[],
  { size, rounds, rate, seed, rare }: FitOptions,
): LinearModel<Class> {
  const many = classes.length;
  const cases = rowsOf(all, rare, size, many);
  const weights = new Float32Array(size * many);
  const moved = new Float32Array(size * many).fill(CALM);
  const bias = new Float32Array(many);
  const biasMoved = new Float32Array(many).fill(CALM);
  const random = seeded(seed);
  const order = cases.map((_, index) => index);
  const slopes = new Float64Array(many);
  const moving = new Int32Array(many);
  for (let round = 0; round < rounds; round += 1) {
    for (const index of shuffle(order, random)) {
      const { features: rows, target, weight = 1 } = cases[index]!;
      slopes.set(bias);
      for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at]!;
        for (let k = 0; k < many; k += 1) slopes[k]! += weights[row + k]!;
      }
      toChances(slopes);
      slopes[target]! -= 1;
      let live = 0;
      for (let k = 0; k < many; k += 1) {
        const slope = slopes[k]! * weight;
        if (Math.abs(slope) < LEAST) continue;
        slopes[k] = slope;
        moving[live] = k;
        live += 1;
        biasMoved[k]! += slope * slope;
        bias[k]! -= (rate * slope) / Math.sqrt(biasMoved[k]!);
      }
      for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at]!;
        for (let one = 0; one < live; one += 1) {
          const k = moving[one]!;
          const slope = slopes[k]!;
          const sum = moved[row + k]! + slope * slope;
          moved[row + k] = sum;
          weights[row + k]! -= (rate * slope) / Math.sqrt(sum);
        }
      }
    }
  }
  return { classes, size, weights, scale: 1, bias: [...bias] };
}

function toChances(sums: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) most = Math.max(most, sum);
  let total = 0;
  for (let k = 0; k < sums.length; k += 1) {
    sums[k] = Math.exp(sums[k]! - most);
    total += sums[k]!;
  }
  for (let k = 0; k < sums.length; k += 1) sums[k]! /= total;
}

/** The cases with the places of their features' weights instead of the features, without those that too few have. */
function rowsOf(cases: Case[], rare: number, size: number, many: number): Case[] {
  const counts = new Map<number, number>();
  for (const { features } of cases)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return cases.map((one) => ({
    ...one,
    features: one.features
      .filter((feature) => (counts.get(feature) ?? 0) >= rare)
      .map((feature) => (feature & (size - 1)) * many),
  }));
}
