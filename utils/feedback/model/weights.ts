import { KINDS, type Kind } from '../classify/kinds.ts';
import { TAGS, type Tag } from '../segment/cut-features.ts';
import type { LinearModel } from './linear.ts';
import { trained } from './trained.ts';

/** A model as it is kept in `trained.ts`: weights in steps of `scale`, a letter each. */
export interface PackedModel {
  size: number;
  scale: number;
  bias: number[];
  /** How many buckets without weights lie before each with some, as `gapLetters` writes it. */
  gaps: string;
  /** Class by class of each bucket with weights; `letterOf` says which letter. */
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

/** The letter that stands for as many empty buckets, with more to come. */
const [MORE, MORE_GAP] = ['~', 80];

/** A count of empty buckets: a letter for what is left after each eighty. */
export const gapLetters = (gap: number): string =>
  MORE.repeat(Math.floor(gap / MORE_GAP)) + letterOf((gap % MORE_GAP) - MORE_GAP / 2);

const stepsAt = (letters: string, at: number): number => {
  const code = letters.charCodeAt(at);
  return (code === INSTEAD ? BACKSLASH : code) - NOUGHT;
};

/** The model in a form to reckon with. */
export function unpacked<Class extends string>(
  { size, scale, bias, gaps, letters }: PackedModel,
  classes: readonly Class[],
): LinearModel<Class> {
  const many = classes.length;
  const values = new Int8Array(size * many);
  let [row, read] = [0, 0];
  for (let at = 0; at < gaps.length; at += 1) {
    if (gaps[at] === MORE) {
      row += MORE_GAP;
      continue;
    }
    row += stepsAt(gaps, at) + MORE_GAP / 2;
    for (let k = 0; k < many; k += 1) values[row * many + k] = stepsAt(letters, read + k);
    read += many;
    row += 1;
  }
  return { classes, size, weights: values, scale, bias };
}
