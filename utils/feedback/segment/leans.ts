import { signAt } from '../classify/word-features.ts';
import { sensesOf } from '../model/lexicon.ts';
import type { Token } from '../model/tokens.ts';

/** What leans to the good side or to the bad around a token, up to the nearest stop or line end: 0 nothing, 1 good, 2 fault. */
export interface Lean {
  /** The last that leans before the token. */
  back: number;
  /** The first from the token on. */
  on: number;
}

const CODE = { '+': 1, '-': 2, '': 0 } as const;
const endsClause = ({ word, gap }: Token): boolean =>
  gap === 'line' || gap === 'blank' || /^[.!?]/.test(word);

/** Praise and request in one sentence differ in what their words mean, also where no conjunction tells them apart ("stipple convincing, hands forgotten"). */
export function leansOf(tokens: Token[]): Lean[] {
  const signs = new Array<number>(tokens.length).fill(0);
  const senses = sensesOf(tokens);
  for (const [index, { at }] of senses.entries()) signs[at] = CODE[signAt(senses, index)];
  const leans = tokens.map((): Lean => ({ back: 0, on: 0 }));
  let last = 0;
  for (const [at, token] of tokens.entries()) {
    if (endsClause(token)) last = 0;
    const lean = leans[at];
    if (lean) lean.back = last;
    last = signs[at] || last;
  }
  let next = 0;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    next = signs[at] || next;
    const [lean, token] = [leans[at], tokens[at]];
    if (lean) lean.on = next;
    if (token && endsClause(token)) next = 0;
  }
  return leans;
}
