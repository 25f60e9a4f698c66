import type { Readings } from '../classify/reading.ts';
import { type CutModel, cut } from './cut.ts';
import { legendOf } from './legends.ts';
import { segment } from './segment.ts';
import type { Segment } from './segment-types.ts';

/**
 * The pieces of a normalised text. The model cuts, but where a legend is joined to codes that stand by themselves ("Feedback:
 * ii, C."): there the form of the text says it all.
 */
export function piecesOf(text: string, model: CutModel, readings: Readings = new Map()): Segment[] {
  const known = new Set(legendOf(text).map(({ code }) => code));
  if (known.size > 0) {
    const pieces = segment(text);
    if (pieces.some(({ kind }) => kind === 'codes')) return pieces;
  }
  return cut(text, model, readings).map((span) => ({
    ...span,
    kind: 'text',
    section: null,
    bullet: false,
  }));
}
