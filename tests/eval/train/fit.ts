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
  /** Pull towards nought, a step. */
  decay: number;
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

/**
 * Multinomial logistic regression by AdaGrad, one case at a time; the weights given back are the mean over the last half of the steps, which
 * wander less than the last ones do.
 */
export function fitted<Class extends string>(
  all: Case[],
  classes: readonly Class[],
  { size, rounds, rate, decay, seed, rare }: FitOptions,
): LinearModel<Class> {
  const known = withoutRare(all, rare);
  const cases = known;
  const many = classes.length;
  const weights = new Float32Array(size * many);
  const bias = new Float32Array(many);
  const random = seeded(seed);
  const order = cases.map((_, index) => index);
  const chances = new Float64Array(many);
  const mask = size - 1;
  for (let round = 0; round < rounds; round += 1) {
    const step = rate / (1 + round);
    for (const index of shuffle(order, random)) {
      const { features, target, weight = 1 } = cases[index]!;
      chances.set(bias);
      for (let at = 0; at < features.length; at += 1) {
        const row = (features[at]! & mask) * many;
        for (let k = 0; k < many; k += 1) chances[k]! += weights[row + k]!;
      }
      toChances(chances);
      chances[target]! -= 1;
      for (let k = 0; k < many; k += 1) {
        const slope = chances[k]! * weight;
        if (Math.abs(slope) < 1e-4) continue;
        bias[k]! -= step * slope;
        const move = step * slope;
        const keep = 1 - step * decay;
        for (let at = 0; at < features.length; at += 1) {
          const place = (features[at]! & mask) * many + k;
          weights[place] = weights[place]! * keep - move;
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

function withoutRare(cases: Case[], rare: number): Case[] {
  const counts = new Map<number, number>();
  for (const { features } of cases)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return cases.map((one) => ({
    ...one,
    features: one.features.filter((feature) => (counts.get(feature) ?? 0) >= rare),
  }));
}
