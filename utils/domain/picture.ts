/** Type on a picture; sizes are in CSS pixels. */
export interface Letters {
  size: number;
  strong: boolean;
}

/** How wide a text is in these letters. */
export type Measure = (text: string, letters: Letters) => number;

/** One thing on a picture: a line of text by its base line, a tick box by its top left corner, a rule across. */
export type Mark =
  | { is: 'text'; x: number; y: number; text: string; letters: Letters; soft: boolean }
  | { is: 'box'; x: number; y: number; size: number; ticked: boolean }
  | { is: 'rule'; x: number; y: number; width: number };

export interface Picture {
  width: number;
  height: number;
  marks: Mark[];
}

/** Lays a picture out, with the widths of the letters that it will be drawn in. */
export type Draw = (measure: Measure) => Picture;
