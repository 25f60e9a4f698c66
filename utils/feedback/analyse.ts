import { isEnglish } from '#utils/plain-words/english.ts';
import { settleByMoves } from './classify/by-moves.ts';
import type { Readings } from './classify/reading.ts';
import { sortPieces } from './classify/sort.ts';
import type { Judged } from './classify/split-turns.ts';
import { type Models, trainedModels } from './model/weights.ts';
import { narrow } from './narrow.ts';
import { type Normalised, normalise } from './normalise.ts';
import { inOtherLanguage } from './other-language.ts';
import { pointOf } from './points.ts';
import { MOST_PRIORITIES, rankPoints } from './prioritise.ts';
import { umbrella } from './rules/themes.ts';
import { piecesOf } from './segment/pieces.ts';
import { stepsOf, withReasons } from './steps.ts';
import type { AnalyseOptions, Analysis, Unit, UnitFlag } from './types.ts';

/**
 * Reads one piece of marked feedback: what praises, what asks for something, a drafted step for each thing asked, and which three
 * to take up first. It reads English: a text in another language comes back as its sentences, unsorted. Takes any string; never throws. Spans are half-open UTF-16 offsets into `text`, in order, without overlap.
 */
export function analyse(
  text: string,
  options: AnalyseOptions = {},
  models: Models = trainedModels(),
): Analysis {
  if (!isEnglish(text)) return inOtherLanguage(text, options);
  const source = normalise(text);
  const readings: Readings = new Map();
  const pieces = piecesOf(source.text, models.cut, readings);
  const placed = sortPieces(source.text, pieces, models.kinds, readings);
  const words = placed.map(({ segment: { start, end } }) => narrow(source.text.slice(start, end)));
  const judged = options.moved ? settleByMoves(placed, words, options.moved) : placed;
  const sorted = judged.map((one, index) => unitOf(source, one, words[index] ?? ''));
  const { units, steps } = stepsOf({ text, source, judged, units: sorted, options });
  const dated = new Set(steps.filter((step) => step.due !== undefined).map((step) => step.unit));
  const points = units.flatMap(
    (_unit, index) => pointOf(text, units, index, dated.has(index)) ?? [],
  );
  const priorities = rankPoints(points)
    .slice(0, MOST_PRIORITIES)
    .map(({ index }) => index);
  return { units, steps: withReasons(steps, points), priorities };
}

function unitOf(source: Normalised, { segment: piece, verdict }: Judged, words: string): Unit {
  const { label, actionable, confidence, why } = verdict;
  const flags: UnitFlag[] = verdict.sensitive ? ['sensitive'] : [];
  if (actionable && umbrella.test(words)) flags.push('vague');
  return { span: source.toOriginal(piece), label, actionable, confidence, why, flags };
}
