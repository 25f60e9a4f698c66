import type { LinearModel } from '#utils/feedback/model/linear.ts';
import type { PackedModel } from '#utils/feedback/model/weights.ts';

/** Beyond this share of the largest weights a weight is cut off: they are few, and steps stay fine for the rest. */
const LARGEST = 0.9995;
const STEPS = 12;

/** Weights as signed bytes. What is under a step is nought, and packs to next to nothing. */
export function packed({ size, weights, bias }: LinearModel, steps = STEPS): PackedModel {
  const sizes = [...weights]
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort((a, b) => a - b);
  const most = sizes[Math.floor(sizes.length * LARGEST)] ?? 1;
  const scale = most / steps;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-steps, Math.min(steps, Math.round(weight / scale))),
  );
  return {
    size,
    scale: Number(scale.toPrecision(6)),
    bias: bias.map((one) => Number(one.toFixed(4))),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}
