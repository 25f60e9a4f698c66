import type { LinearModel } from '#utils/feedback/model/linear.ts';
import { gapLetters, letterOf, type PackedModel } from '#utils/feedback/model/weights.ts';

/** Steps from nought to the largest weight, as far as there are letters. Fewer make the file smaller; from 40 on the scores don't change. */
const STEPS = 40;

/**
 * The `keep` buckets whose weights tell the classes apart most, in whole steps; the others are nought. Half as many lose nothing that can be
 * measured on unseen writers, a quarter loses two points.
 */
export function packed(
  { size, weights, bias, classes }: LinearModel,
  keep: number,
  steps = STEPS,
): PackedModel {
  const many = classes.length;
  const spreads = Float32Array.from({ length: size }, (_, row) =>
    spreadOf(weights, row * many, many),
  );
  const least = spreads.toSorted().at(-keep) ?? 0;
  // The few largest weights say most: none is cut off.
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = (most || 1) / steps;
  let [gaps, letters, next] = ['', '', 0];
  for (const [row, spread] of spreads.entries()) {
    if (spread === 0 || spread < least) continue;
    gaps += gapLetters(row - next);
    next = row + 1;
    for (let k = 0; k < many; k += 1) {
      const whole = Math.round((weights[row * many + k] ?? 0) / scale);
      letters += letterOf(Math.max(-steps, Math.min(steps, whole)));
    }
  }
  return {
    size,
    scale: Number(scale.toPrecision(6)),
    bias: bias.map((one) => Number(one.toFixed(4))),
    gaps,
    letters,
  };
}

/** How far the weights of a bucket lie apart. */
function spreadOf(weights: ArrayLike<number>, from: number, many: number): number {
  let [most, least] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let k = from; k < from + many; k += 1) {
    most = Math.max(most, weights[k] ?? 0);
    least = Math.min(least, weights[k] ?? 0);
  }
  return most - least;
}
