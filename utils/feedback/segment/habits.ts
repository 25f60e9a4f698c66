import type { Token } from '../model/tokens.ts';
import { leadsOf } from './leads.ts';
import { type Lean, leansOf } from './leans.ts';
import { placesOf } from './places.ts';

/** What a glance at a whole text tells before its first cut: how its writer stops, begins and labels lines. */
export interface TextHabits {
  /** Full stops, capitals and line ends, for so many words, in steps. */
  rates: number[];
  /** For each token the first one of its line. */
  lineStart: number[];
  /** For each token how many lines begin with the same word as its own. */
  alike: number[];
  /** For each token how far off the next stop or line end is. */
  toStop: number[];
  /** How many lines have a colon, bar or dash near their beginning, in steps. */
  labelled: number;
  /** What `leadsOf` says of each token. */
  leads: string[];
  /** What leans to the good side or the bad around each token. */
  leans: Lean[];
  /** Whether a token only says where on the work a note stands ("Line 5", "[para 2]"). */
  places: boolean[];
}

/** A count in steps, so that near ones count alike. */
export const few = (count: number): number =>
  count < 5 ? count : count < 8 ? 5 : count < 13 ? 8 : count < 20 ? 13 : 20;

const NEAR_START = 7;
const LOOK_AHEAD = 20;
const startsLine = ({ gap }: Token): boolean =>
  gap === 'line' || gap === 'blank' || gap === 'start';

export function habitsOf(text: string, tokens: Token[]): TextHabits {
  const counted = (is: (token: Token) => boolean) =>
    few(Math.round((60 * tokens.filter(is).length) / (tokens.length + 1)));
  const lineStart: number[] = [];
  const openings = new Map<string, number>();
  let labelled = 0;
  for (const [at, token] of tokens.entries()) {
    lineStart.push(startsLine(token) ? at : (lineStart[at - 1] ?? 0));
    if (startsLine(token)) openings.set(token.word, (openings.get(token.word) ?? 0) + 1);
    if (/^[:|-]/.test(token.word) && at - (lineStart[at] ?? 0) < NEAR_START) labelled += 1;
  }
  return {
    rates: [
      counted(({ word }) => /^[.!?]/.test(word)),
      counted(({ shape }) => shape === 'Xx'),
      counted(startsLine),
    ],
    lineStart,
    alike: lineStart.map((from) => few(openings.get(tokens[from]?.word ?? '') ?? 0)),
    toStop: stopsAhead(tokens),
    labelled: few(labelled),
    leads: leadsOf(text, tokens),
    leans: leansOf(tokens),
    places: placesOf(text, tokens),
  };
}

function stopsAhead(tokens: Token[]): number[] {
  const ahead = new Array<number>(tokens.length).fill(LOOK_AHEAD);
  let next = 1;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    ahead[at] = Math.min(next, LOOK_AHEAD);
    const token = tokens[at];
    next = token && (startsLine(token) || /^[.!?;]/.test(token.word)) ? 1 : next + 1;
  }
  return ahead;
}
