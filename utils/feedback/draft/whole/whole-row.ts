import type { StepWords } from './step-words.ts';

/** One thing that keeps a step from being a whole instruction. */
export interface WholeRow {
  name: string;
  breaks(step: StepWords): boolean;
  /** A step that it turns down … */
  broken: string;
  /** … and one much like it that is whole. */
  whole: string;
  /** What both were drafted from, where the teacher's own words are doubted less: the broken step itself when left out. */
  from?: string;
}
