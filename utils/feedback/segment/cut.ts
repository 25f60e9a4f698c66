import type { Span } from '#utils/domain/span.ts';
import type { Readings } from '../classify/reading.ts';
import { chancesOf, type LinearModel } from '../model/linear.ts';
import { type Token, tokensOf } from '../model/tokens.ts';
import {
  type CutState,
  coded,
  firstState,
  nextState,
  placeFeatures,
  stateFeatures,
  type Tag,
} from './cut-features.ts';
import { habitsOf } from './habits.ts';
import { hintsOf } from './hints.ts';
import { listedIn } from './listed.ts';
import { isPlacing } from './places.ts';

export type CutModel = LinearModel<Tag>;

/** Where the rules see praise turn to request ("… but …") less is enough. */
const TURNS_FROM = 0.1;
const TURNING = /^(?:but|however|although|though|yet|whereas)$/;

/** A cut too many is mended more easily than one too few: praise and request in one unit are lost on both sides. */
const BEGINS_FROM = 0.33;

/** Nothing ends with such a word: what follows it on the same line, without a mark between, belongs to it ("Add two Harvard references"). */
const LEANS_ON =
  /^(?:the|an?|your|ur|yr|my|his|her|their|its|our|this|these|those|each|every|another|two|three|four|five|six|seven|eight|nine|ten|several|more|most|very|too|of|in|at|to|for|from|with|by|into|about|between|than|is|are|was|were|be|been|has|have|had|and|or|&)$/;
const LEANING_BEGINS_FROM = 0.75;

/**
 * Cuts normalised text into units, in order, without overlap: each begins where the model sees one begin. Only bullets,
 * numbers, marks and places on the work ("Line 5") may be left outside; no other word is. Offsets are into `text`.
 */
export function cut(text: string, model: CutModel, readings: Readings = new Map()): Span[] {
  const tokens = tokensOf(text);
  const habits = habitsOf(text, tokens);
  const hints = hintsOf(text, tokens, readings);
  const codes = coded(tokens, habits, hints);
  const isPlaced = isPlacing(tokens, habits.places);
  const isListed = listedIn(text, tokens);
  const units: Span[] = [];
  let state = firstState;
  for (const [at, token] of tokens.entries()) {
    const features = placeFeatures(codes, at, habits);
    features.push(...stateFeatures(codes, at, state, habits));
    const chances = chancesOf(model, features);
    const isOpen = state.tag === 'begin' || state.tag === 'inside';
    const isTurn = hints[at] === 'turn' && TURNING.test(token.word);
    const from = isTurn ? TURNS_FROM : leansOn(tokens, at) ? LEANING_BEGINS_FROM : BEGINS_FROM;
    const isOut =
      isListed[at] ||
      (habits.places[at] && (isPlaced || isOutside(chances, state.tag, habits.places[at - 1])));
    const tag = isOut
      ? 'outside'
      : isListed[at - 1]
        ? 'begin'
        : tagOf(chances, token, isOpen, from);
    const open = units.at(-1);
    if (tag === 'begin') units.push({ start: token.start, end: token.end });
    else if (tag === 'inside' && open) open.end = token.end;
    state = nextState(tokens, at, state, tag);
  }
  return units;
}

/** A place goes out whole, and is often enough the beginning of a sentence ("Line 5 is wrong") for the model to have a say. */
const PLACE_OUT_FROM = 0.2;
const isOutside = (chances: number[], before: CutState['tag'], isGoingOn = false): boolean =>
  isGoingOn ? before === 'outside' : (chances[2] ?? 0) >= PLACE_OUT_FROM;

const leansOn = (tokens: Token[], at: number): boolean =>
  tokens[at]?.gap === 'space' && LEANS_ON.test(tokens[at - 1]?.word ?? '');

function tagOf(
  [begin = 0, inside = 0, outside = 0]: number[],
  token: Token,
  isOpen: boolean,
  from: number,
): Tag {
  if (outside > begin && outside > inside && mayBeOutside(token)) return 'outside';
  return begin >= from || !isOpen ? 'begin' : 'inside';
}

/** A mark, or a number with at most a letter or two ("3.", "Q2"): no word is ever lost but those of a place on the work. */
const mayBeOutside = ({ word, shape }: Token): boolean => shape === 'mark' || /\p{Nd}/u.test(word);
