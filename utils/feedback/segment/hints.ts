import type { Readings } from '../classify/reading.ts';
import { judge } from '../classify/split-turns.ts';
import type { Token } from '../model/tokens.ts';
import { segment } from './segment.ts';

/** What the rules would do at each token: begin a unit (and of what kind), turn inside a sentence, go on, or leave it out. */
export function hintsOf(text: string, tokens: Token[], readings: Readings = new Map()): string[] {
  const pieces = segment(text).flatMap((piece) =>
    piece.kind === 'text'
      ? judge(text, piece, readings).map((one, turn) => ({
          ...one.segment,
          name: turn > 0 ? 'turn' : 'text',
        }))
      : [{ ...piece, name: piece.kind }],
  );
  const hints: string[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < pieces.length && (pieces[next]?.end ?? 0) <= token.start) next += 1;
    const piece = pieces[next];
    if (!piece || piece.start >= token.end) hints.push('out');
    else hints.push(piece.start >= token.start ? piece.name : 'in');
  }
  return hints;
}
