/** A linear model over hashed features: one row of weights a bucket, one column a class. */
export interface LinearModel<Class extends string = string> {
  classes: readonly Class[];
  /** Number of buckets, a power of two. */
  size: number;
  /** `size × classes`, row by row. */
  weights: Int8Array | Float32Array;
  /** What one step of a weight is worth. */
  scale: number;
  bias: readonly number[];
}

/** The chance of each class, in their order. `features` are hashes as `hashOf` makes them; each counts as often as it occurs. */
export function chancesOf(model: LinearModel, features: ArrayLike<number>): number[] {
  const { classes, weights, scale, bias } = model;
  const many = classes.length;
  const last = model.size - 1;
  // Run hundreds of thousands of times a text: a typed array is added to without a check of what it holds.
  const sums = new Float64Array(many);
  const count = features.length;
  for (let at = 0; at < count; at += 1) {
    const row = ((features[at] ?? 0) & last) * many;
    for (let k = 0; k < many; k += 1) sums[k] = (sums[k] ?? 0) + (weights[row + k] ?? 0);
  }
  return softmax(Array.from(sums, (sum, k) => sum * scale + (bias[k] ?? 0)));
}

function softmax(sums: number[]): number[] {
  const most = Math.max(...sums);
  let total = 0;
  const powers = sums.map((sum) => {
    const power = Math.exp(sum - most);
    total += power;
    return power;
  });
  return powers.map((power) => power / total);
}
