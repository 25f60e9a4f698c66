import type { Span } from '#utils/domain/span.ts';
import { settleByPlace } from './classify/by-place.ts';
import { type Judged, judge } from './classify/split-turns.ts';
import { dueDayIn } from './dates/due-day.ts';
import { draft } from './draft/draft.ts';
import { inFirstPerson } from './draft/first-person.ts';
import { type Normalised, normalise } from './normalise.ts';
import { MOST_PRIORITIES, rankPoints } from './prioritise.ts';
import { umbrella } from './rules/themes.ts';
import { segment } from './segment/segment.ts';
import type { AnalyseOptions, Analysis, StepDraft, Unit, UnitFlag } from './types.ts';

/**
 * Reads one piece of marked feedback: what praises, what asks for something, a drafted step for each thing asked, and which three
 * to take up first. Takes any string; never throws. Spans are half-open UTF-16 offsets into `text`, in order, without overlap.
 */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  const source = normalise(text);
  const pieces = segment(source.text).flatMap((piece) => judgeAny(source.text, piece));
  const judged = settleByPlace(source.text, pieces);
  const words = judged.map(({ segment: { start, end } }) => source.text.slice(start, end));
  const units = judged.map((one, index) => unitOf(source, one, words[index] ?? ''));
  const steps = judged.flatMap((one, index) => {
    const unit = units[index];
    const before = units[index - 1];
    const previous =
      before && !before.flags.includes('sensitive')
        ? { span: before.span, words: words[index - 1] ?? '' }
        : null;
    return unit?.actionable ? [stepOf(text, source, one, unit, index, previous, options)] : [];
  });
  const points = units.flatMap((unit, index) =>
    unit.actionable ? [pointOf(unit, index, words[index] ?? '')] : [],
  );
  const priorities = rankPoints(points)
    .slice(0, MOST_PRIORITIES)
    .map(({ index }) => index);
  return { units, steps, priorities };
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
  previous: { span: Span; words: string } | null,
  options: AnalyseOptions,
): StepDraft {
  const sentence = source.text.slice(piece.start, piece.end);
  const made = draft({
    sentence,
    original: text.slice(unit.span.start, unit.span.end),
    label: unit.label,
    section: piece.section,
    before: previous?.words ?? '',
  });
  const sources: Span[] = [unit.span, ...(piece.alsoAt ? [source.toOriginal(piece.alsoAt)] : [])];
  if (made.usesBefore && previous) sources.push(previous.span);
  const { firstPerson, kind } = made;
  const step: StepDraft = { text: made.text, firstPerson, kind, unit: index, sources };
  if (made.parts.length > 0)
    step.parts = made.parts.map((part) => ({ text: part, firstPerson: inFirstPerson(part) }));
  if (made.why)
    step.why = source.toOriginal({
      start: piece.start + made.why.start,
      end: piece.start + made.why.end,
    });
  const before = source.text.slice(Math.max(0, piece.start - 600), piece.start);
  const due = dueDayIn(sentence, { ...options, before });
  if (due) step.due = due.day;
  return step;
}
