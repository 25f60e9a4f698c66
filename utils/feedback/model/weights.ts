import { KINDS, type Kind } from '../classify/kinds.ts';
import { TAGS, type Tag } from '../segment/cut-features.ts';
import type { LinearModel } from './linear.ts';
import { trained } from './trained.ts';

/** A model as it is kept in `trained.ts`: weights in steps of `scale`, a letter each. */
export interface PackedModel {
  size: number;
  scale: number;
  bias: number[];
  /** Class by class of each bucket; `letterOf` says which letter. */
  letters: string;
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

const NOUGHT = 'P'.charCodeAt(0);
/** The one letter in the range that would have to be written as two, and the one behind the range that stands for it. */
const [BACKSLASH, INSTEAD] = [92, 121];

/**
 * The letter of a weight of -40 to 40 steps. A letter is a byte of the file, so what packs the file sees each weight by itself: in base64,
 * where they share letters, the same weights take a quarter more.
 */
export const letterOf = (steps: number): string => {
  const code = NOUGHT + steps;
  return String.fromCharCode(code === BACKSLASH ? INSTEAD : code);
};

/** The model in a form to reckon with. */
export function unpacked<Class extends string>(
  { size, scale, bias, letters }: PackedModel,
  classes: readonly Class[],
): LinearModel<Class> {
  const values = new Int8Array(size * classes.length);
  for (let at = 0; at < values.length; at += 1) {
    const code = letters.charCodeAt(at);
    values[at] = (code === INSTEAD ? BACKSLASH : code) - NOUGHT;
  }
  return { classes, size, weights: values, scale, bias };
}
