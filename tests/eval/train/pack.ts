import type { LinearModel } from '#utils/feedback/model/linear.ts';
import { letterOf, type PackedModel } from '#utils/feedback/model/weights.ts';

/** Steps from nought to the largest weight, as far as there are letters. Fewer make the file smaller; from 40 on the scores don't change. */
const STEPS = 40;

/** Weights in whole steps. What is under a step is nought, and packs to next to nothing. */
export function packed({ size, weights, bias }: LinearModel, steps = STEPS): PackedModel {
  // The few largest weights say most: none is cut off.
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = (most || 1) / steps;
  const letters = Array.from(weights, (weight) =>
    letterOf(Math.max(-steps, Math.min(steps, Math.round(weight / scale)))),
  );
  return {
    size,
    scale: Number(scale.toPrecision(6)),
    bias: bias.map((one) => Number(one.toFixed(4))),
    letters: letters.join(''),
  };
}
