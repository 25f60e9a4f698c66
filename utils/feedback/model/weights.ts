import { KINDS, type Kind } from '../classify/kinds.ts';
import { TAGS, type Tag } from '../segment/cut-features.ts';
import type { LinearModel } from './linear.ts';
import { trained } from './trained.ts';

/** A model as it is kept in `trained.ts`: weights in steps of `scale`, one signed byte each, in base64. */
export interface PackedModel {
  size: number;
  scale: number;
  bias: number[];
  weights: string;
}

/** What `npm run train` writes: both models, what they were made from, and how well they did on styles they had not seen. */
export interface Trained {
  corpus: string;
  texts: number;
  units: number;
  unseenStyles: Record<string, number>;
  cut: PackedModel;
  kinds: PackedModel;
}

let loaded: Models | undefined;

/** Both models of the engine: where units begin, and what each does. */
export interface Models {
  cut: LinearModel<Tag>;
  kinds: LinearModel<Kind>;
}

/** The trained models, unpacked when first asked for. */
export function trainedModels(): Models {
  loaded ??= { cut: unpacked(trained.cut, TAGS), kinds: unpacked(trained.kinds, KINDS) };
  return loaded;
}

/** The model in a form to reckon with. */
export function unpacked<Class extends string>(
  { size, scale, bias, weights }: PackedModel,
  classes: readonly Class[],
): LinearModel<Class> {
  const bytes = atob(weights);
  const values = new Int8Array(size * classes.length);
  for (let at = 0; at < values.length; at += 1) values[at] = bytes.charCodeAt(at);
  return { classes, size, weights: values, scale, bias };
}
