import type { Span } from '#utils/domain/span.ts';
import type { Readings } from '../classify/reading.ts';
import { chancesOf, type LinearModel } from '../model/linear.ts';
import { type Token, tokensOf } from '../model/tokens.ts';
import {
  coded,
  firstState,
  nextState,
  placeFeatures,
  stateFeatures,
  type Tag,
} from './cut-features.ts';
import { habitsOf } from './habits.ts';
import { hintsOf } from './hints.ts';

export type CutModel = LinearModel<Tag>;

/** Where the rules see praise turn to request ("… but …") less is enough. */
const TURNS_FROM = 0.1;
const TURNING = /^(?:but|however|although|though|yet|whereas)$/;

/** A cut too many is mended more easily than one too few: praise and request in one unit are lost on both sides. */
const BEGINS_FROM = 0.4;

/**
 * Cuts normalised text into units, in order, without overlap: each begins where the model sees one begin. Only bullets,
 * numbers and marks may be left outside; no word is. Offsets are into `text`.
 */
export function cut(text: string, model: CutModel, readings: Readings = new Map()): Span[] {
  const tokens = tokensOf(text);
  const habits = habitsOf(text, tokens);
  const hints = hintsOf(text, tokens, readings);
  const codes = coded(tokens, habits, hints);
  const units: Span[] = [];
  let state = firstState;
  for (const [at, token] of tokens.entries()) {
    const features = placeFeatures(codes, at, habits);
    features.push(...stateFeatures(codes, at, state, habits));
    const chances = chancesOf(model, features);
    const isOpen = state.tag === 'begin' || state.tag === 'inside';
    const isTurn = hints[at] === 'turn' && TURNING.test(token.word);
    const from = isTurn ? TURNS_FROM : BEGINS_FROM;
    const tag = tagOf(chances, token, isOpen, from);
    const open = units.at(-1);
    if (tag === 'begin') units.push({ start: token.start, end: token.end });
    else if (tag === 'inside' && open) open.end = token.end;
    state = nextState(tokens, at, state, tag);
  }
  return units;
}

function tagOf(
  [begin = 0, inside = 0, outside = 0]: number[],
  token: Token,
  isOpen: boolean,
  from: number,
): Tag {
  if (outside > begin && outside > inside && mayBeOutside(token)) return 'outside';
  return begin >= from || !isOpen ? 'begin' : 'inside';
}

/** A mark, or a number with at most a letter or two ("3.", "Q2"): no word is ever lost. */
const mayBeOutside = ({ word, shape }: Token): boolean => shape === 'mark' || /\p{Nd}/u.test(word);
