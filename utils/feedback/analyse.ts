import type { Span } from '#utils/domain/span.ts';
import { settleByMoves } from './classify/by-moves.ts';
import { sortPieces } from './classify/sort.ts';
import type { Judged } from './classify/split-turns.ts';
import { dueDayIn } from './dates/due-day.ts';
import { draft } from './draft/draft.ts';
import { type Models, trainedModels } from './model/weights.ts';
import { type Normalised, normalise } from './normalise.ts';
import { MOST_PRIORITIES, rankPoints } from './prioritise.ts';
import { umbrella } from './rules/themes.ts';
import { piecesOf } from './segment/pieces.ts';
import type { AnalyseOptions, Analysis, StepDraft, Unit, UnitFlag } from './types.ts';

/**
 * Reads one piece of marked feedback: what praises, what asks for something, a drafted step for each thing asked, and which three
 * to take up first. Takes any string; never throws. Spans are half-open UTF-16 offsets into `text`, in order, without overlap.
 */
export function analyse(
  text: string,
  options: AnalyseOptions = {},
  models: Models = trainedModels(),
): Analysis {
  const source = normalise(text);
  const placed = sortPieces(source.text, piecesOf(source.text, models.cut), models.kinds);
  const words = placed.map(({ segment: { start, end } }) => source.text.slice(start, end));
  const judged = options.moved ? settleByMoves(placed, words, options.moved) : placed;
  const units = judged.map((one, index) => unitOf(source, one, words[index] ?? ''));
  const steps = judged.flatMap((one, index) => {
    const unit = units[index];
    return unit?.actionable ? [stepOf(text, source, one, unit, index, options)] : [];
  });
  const points = units.flatMap((unit, index) =>
    unit.actionable ? [pointOf(unit, index, words[index] ?? '')] : [],
  );
  const priorities = rankPoints(points)
    .slice(0, MOST_PRIORITIES)
    .map(({ index }) => index);
  return { units, steps, priorities };
}

const pointOf = (unit: Unit, index: number, words: string) => ({
  index,
  words,
  underTarget: unit.why.includes('under-action'),
  isQuestion: unit.label === 'question',
});

function unitOf(source: Normalised, { segment: piece, verdict }: Judged, words: string): Unit {
  const { label, actionable, confidence, why } = verdict;
  const flags: UnitFlag[] = verdict.sensitive ? ['sensitive'] : [];
  if (actionable && umbrella.test(words)) flags.push('vague');
  return { span: source.toOriginal(piece), label, actionable, confidence, why, flags };
}

function stepOf(
  text: string,
  source: Normalised,
  { segment: piece }: Judged,
  unit: Unit,
  index: number,
  options: AnalyseOptions,
): StepDraft {
  const { start } = piece.placeAt ?? piece;
  const sentence = source.text.slice(start, piece.end);
  const place = piece.placeAt && source.toOriginal(piece.placeAt);
  const made = draft(
    sentence,
    text.slice(place?.start ?? unit.span.start, unit.span.end),
    unit.label,
    piece.section,
  );
  const sources: Span[] = [
    unit.span,
    ...(piece.alsoAt ? [source.toOriginal(piece.alsoAt)] : []),
    ...(place ? [place] : []),
  ];
  const step: StepDraft = { text: made.text, kind: made.kind, unit: index, sources };
  if (made.why)
    step.why = source.toOriginal({
      start: start + made.why.start,
      end: start + made.why.end,
    });
  const due = dueDayIn(sentence, options.markedOn);
  if (due) step.due = due;
  return step;
}
