import { settleByMoves } from './classify/by-moves.ts';
import { settleByPlace } from './classify/by-place.ts';
import { type Judged, judge } from './classify/split-turns.ts';
import { type Normalised, normalise } from './normalise.ts';
import { pointOf } from './points.ts';
import { MOST_PRIORITIES, rankPoints } from './prioritise.ts';
import { umbrella } from './rules/themes.ts';
import { segment } from './segment/segment.ts';
import { stepsOf, withReasons } from './steps.ts';
import type { AnalyseOptions, Analysis, Unit, UnitFlag } from './types.ts';

/**
 * Reads one piece of marked feedback: what praises, what asks for something, a drafted step for each thing asked, and which three
 * to take up first. Takes any string; never throws. Spans are half-open UTF-16 offsets into `text`, in order, without overlap.
 */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  const source = normalise(text);
  const pieces = segment(source.text).flatMap((piece) => judgeAny(source.text, piece));
  const placed = settleByPlace(source.text, pieces);
  const words = placed.map(({ segment: { start, end } }) => source.text.slice(start, end));
  const judged = options.moved ? settleByMoves(placed, words, options.moved) : placed;
  const units = judged.map((one, index) => unitOf(source, one, words[index] ?? ''));
  const steps = stepsOf({ text, source, judged, units, options });
  const dated = new Set(steps.filter((step) => step.due !== undefined).map((step) => step.unit));
  const points = units.flatMap(
    (_unit, index) => pointOf(text, units, index, dated.has(index)) ?? [],
  );
  const priorities = rankPoints(points)
    .slice(0, MOST_PRIORITIES)
    .map(({ index }) => index);
  return { units, steps: withReasons(steps, points), priorities };
}

type Piece = Parameters<typeof judge>[1];

const FIXED = { sensitive: false, actionable: false, confidence: 0.95 };

function judgeAny(text: string, piece: Piece): Judged[] {
  if (piece.kind === 'heading')
    return [{ segment: piece, verdict: { ...FIXED, label: 'heading', why: ['heading'] } }];
  if (piece.kind === 'codes')
    return [{ segment: piece, verdict: { ...FIXED, label: 'neutral', why: ['codes'] } }];
  if (piece.kind === 'legend')
    return [{ segment: piece, verdict: { ...FIXED, label: 'neutral', why: ['unused-code'] } }];
  return judge(text, piece);
}

function unitOf(source: Normalised, { segment: piece, verdict }: Judged, words: string): Unit {
  const { label, actionable, confidence, why } = verdict;
  const flags: UnitFlag[] = verdict.sensitive ? ['sensitive'] : [];
  if (actionable && umbrella.test(words)) flags.push('vague');
  return { span: source.toOriginal(piece), label, actionable, confidence, why, flags };
}
