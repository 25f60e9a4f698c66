import { pieceFeatures } from '#utils/feedback/classify/features.ts';
import { inPlace } from '#utils/feedback/classify/in-place.ts';
import { KINDS, type Kind } from '#utils/feedback/classify/kinds.ts';
import { tokensOf } from '#utils/feedback/model/tokens.ts';
import { normalise } from '#utils/feedback/normalise.ts';
import {
  coded,
  firstState,
  nextState,
  placeFeatures,
  stateFeatures,
  TAGS,
  type Tag,
} from '#utils/feedback/segment/cut-features.ts';
import { habitsOf } from '#utils/feedback/segment/habits.ts';
import { hintsOf } from '#utils/feedback/segment/hints.ts';
import type { CorpusText, CorpusUnit } from '../corpus/parse-text.ts';
import type { Case } from './fit.ts';

export const kindOf = (unit: CorpusUnit): Kind =>
  unit.isSensitive
    ? 'sensitive'
    : unit.label === 'question' && !unit.actionable
      ? 'idle'
      : unit.label;

/** What one text teaches: where units begin, and what each does. */
export interface Lesson {
  text: CorpusText;
  cuts: Case[];
  kinds: Case[];
}

export function lessonOf(text: CorpusText): Lesson {
  const alone = text.units.length > 1 ? text.units.flatMap((unit) => aloneCases(text, unit)) : [];
  return { text, cuts: cutCases(text), kinds: [...kindCases(text), ...alone] };
}

export function cutCases({ text, units }: CorpusText): Case[] {
  const source = normalise(text);
  const tokens = tokensOf(source.text);
  const starts = tokens.map((token) => source.toOriginal(token).start);
  const habits = habitsOf(source.text, tokens);
  const codes = coded(tokens, habits, hintsOf(source.text, tokens));
  let state = firstState;
  let unit = 0;
  return tokens.map((_, at) => {
    const start = starts[at]!;
    while (unit < units.length && units[unit]!.end <= start) unit += 1;
    const now = units[unit];
    const tag: Tag =
      !now || now.start > start
        ? 'outside'
        : at === 0 || starts[at - 1]! < now.start
          ? 'begin'
          : 'inside';
    const features = Int32Array.from([
      ...placeFeatures(codes, at, habits),
      ...stateFeatures(codes, at, state, habits),
    ]);
    state = nextState(tokens, at, state, tag);
    return { features, target: TAGS.indexOf(tag) };
  });
}

export function kindCases({ text, units }: CorpusText): Case[] {
  const source = normalise(text);
  const spans = normalisedSpans(text, units);
  return inPlace(source.text, spans, (_, index) => units[index]?.label === 'heading').map(
    ({ piece }, index) => ({
      features: Int32Array.from(pieceFeatures(piece)),
      target: KINDS.indexOf(kindOf(units[index]!)),
      weight: units[index]!.isSensitive ? SENSITIVE_WEIGHT : 1,
    }),
  );
}

/** Few units are sensitive, and a step drafted from one is the worst mistake. */
const SENSITIVE_WEIGHT = 4;
const ALONE_WEIGHT = 0.3;

/** A unit without its neighbours: remarks on a script, and what a mentor selects, come by themselves. */
function aloneCases({ text, units: _, ...rest }: CorpusText, unit: CorpusUnit): Case[] {
  if (unit.label === 'heading') return [];
  const words = text.slice(unit.start, unit.end);
  const own = { ...unit, start: 0, end: words.length };
  return kindCases({ ...rest, text: words, units: [own] }).map((one) => ({
    ...one,
    weight: ALONE_WEIGHT * (one.weight ?? 1),
  }));
}

/** The labelled spans in the evened-out text. */
function normalisedSpans(text: string, units: CorpusUnit[]) {
  return units.map(({ start, end }) => {
    const before = normalise(text.slice(0, start)).text.length;
    return { start: before, end: before + normalise(text.slice(start, end)).text.length };
  });
}
