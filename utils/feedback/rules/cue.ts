/**
 * One sign, in the wording of a point, of what it does. `weight` is how strongly it speaks, 1 (a hint) to 4 (settles it).
 * `example` is a sentence that shows it; a test runs it.
 */
export interface Cue {
  name: string;
  weight: number;
  pattern: RegExp;
  example: string;
}
