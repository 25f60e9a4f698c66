import type { Span } from '#utils/domain/span.ts';
import { aboutThing } from './about/about.ts';
import { sayAbout } from './about/say-about.ts';
import { type StandsUnder, standsUnder } from './about/stands-under.ts';
import { goesOnPersonal } from './classify/goes-on-personal.ts';
import type { Judged } from './classify/split-turns.ts';
import { criteriaOf } from './criteria.ts';
import { dueDayIn } from './dates/due-day.ts';
import { dueDayNear } from './dates/due-near.ts';
import { type Draft, draft, quote } from './draft/draft.ts';
import { inFirstPerson } from './draft/first-person.ts';
import { withOwnDashes } from './draft/own-dashes.ts';
import { subjectBefore } from './draft/thing-before.ts';
import { mayBeCriterion } from './draft/whole/criterion-words.ts';
import { wholeDraft } from './draft/whole/whole-draft.ts';
import { narrow } from './narrow.ts';
import type { Normalised } from './normalise.ts';
import type { UnitPoint } from './points.ts';
import { reasonsFor, saidBy } from './prioritise.ts';
import type { AnalyseOptions, StepDraft, Unit } from './types.ts';
import { isUnsureAnyhow, mayBeDrafted, unsureBecause } from './unsure.ts';

/** A text that has been cut and judged. `judged` and `units` go together, index by index. */
export interface JudgedText {
  text: string;
  source: Normalised;
  judged: Judged[];
  units: Unit[];
  options: AnalyseOptions;
}

/** How much of the text before a sentence is looked at for "by then". */
const BEFORE = 600;

/**
 * A step for every unit that asks for something; never for one that is sensitive, whatever it was labelled. How a step could be drafted
 * tells whether the unit is sure to ask for anything: the units come back with that said of them.
 */
export function stepsOf(all: JudgedText): { units: Unit[]; steps: StepDraft[] } {
  const steps: StepDraft[] = [];
  const units = all.units.map((unit, index) => {
    const asks = unit.actionable && !unit.flags.includes('sensitive');
    const made = asks ? stepAt(all, unit, index) : null;
    if (!made) return unit;
    steps.push(made.step);
    return made.unsure === null ? unit : asUnsure(unit, made.unsure);
  });
  return { units, steps };
}

const asUnsure = (unit: Unit, because: string): Unit => ({
  ...unit,
  why: [...unit.why, because],
  flags: [...unit.flags, 'unsure'],
});

/** A step as drafted from a unit's words, or as a quote of them. */
interface Drafted {
  made: Draft;
  /** Why it is not sure that anything is asked for; `null` = it is. */
  unsure: string | null;
  sentence: string;
}

/** Drafts a unit from what stands from `start` to its end. */
function draftFrom(all: JudgedText, index: number, start: number): Drafted | null {
  const { text, source, judged, units } = all;
  const [piece, unit] = [judged[index]?.segment, units[index]];
  if (!piece || !unit) return null;
  const sentence = narrow(source.text.slice(start, piece.end));
  const words = text.slice(source.toOriginal({ start, end: piece.end }).start, unit.span.end);
  if (isUnsureAnyhow(unit)) return { made: quote(words), unsure: 'unsure-anyhow', sentence };
  const drafted = draft({
    sentence,
    original: words,
    label: unit.label,
    section: piece.section,
    before: pieceBefore(source.text, judged, units, index)?.words ?? '',
  });
  const unsure = unsureBecause(drafted.form, unit);
  const isAsked =
    unsure === null && mayBeDrafted(unit, words) && !goesOnPersonal(text, units, index);
  const around = {
    before: source.text.slice(Math.max(0, start - BEFORE), start),
    after: source.text.slice(piece.end, piece.end + BEFORE),
  };
  const whole = isAsked ? wholeDraft(drafted, around) : null;
  return { made: whole?.made ?? quote(words), unsure, sentence };
}

/** "p3 graph has no axis labels": where the place keeps the rest from being a step, it is drafted without, and said of that place afterwards. */
function drafted(all: JudgedText, index: number): Drafted | null {
  const piece = all.judged[index]?.segment;
  if (!piece) return null;
  const whole = draftFrom(all, index, (piece.placeAt ?? piece).start);
  if (!piece.placeAt || !whole || whole.made.kind === 'step' || whole.unsure === 'unsure-anyhow')
    return whole;
  const place = all.source.text.slice(piece.placeAt.start, piece.start);
  const bare = draftFrom(all, index, piece.start);
  return bare?.made.kind === 'step' && !mayBeCriterion(bare.sentence, place) ? bare : whole;
}

function stepAt(all: JudgedText, unit: Unit, index: number) {
  const { text, source, judged, units, options } = all;
  const piece = judged[index]?.segment;
  const from = drafted(all, index);
  if (!piece || !from) return null;
  const { made, unsure, sentence } = from;
  const place = piece.placeAt && source.toOriginal(piece.placeAt);
  const { span } = unit;
  const previous = pieceBefore(source.text, judged, units, index);
  const words = text.slice(place?.start ?? span.start, span.end);
  const own = (step: string): string => withOwnDashes(step, words);
  const sources: Span[] = place ? [span, place] : [span];
  // A cell between its place and the remark is quoted with them: "3.2 | p13 | ?".
  if (place && /[\p{L}\p{N}]/u.test(text.slice(place.end, span.start)))
    sources.push({ start: place.end, end: span.start });
  if (piece.alsoAt) sources.push(source.toOriginal(piece.alsoAt));
  if (made.usesBefore && previous) sources.push(previous.span);
  const step: StepDraft = {
    text: own(made.text),
    firstPerson: own(made.firstPerson),
    kind: made.kind,
    unit: index,
    sources,
  };
  if (made.parts.length > 0)
    step.parts = made.parts
      .map(own)
      .map((part) => ({ text: part, firstPerson: inFirstPerson(part) }));
  if (step.kind === 'step')
    putAbout(
      step,
      standsUnder(text, units, index) ?? ofSentence(made, previous, sentence, step.text),
    );
  if (made.why)
    step.why = source.toOriginal({
      start: piece.end - sentence.length + made.why.start,
      end: piece.end - sentence.length + made.why.end,
    });
  const criteria = criteriaOf(text, units, index);
  if (criteria.length > 0) step.criteria = criteria;
  const before = source.text.slice(Math.max(0, piece.start - BEFORE), piece.start);
  const context = { ...options, before };
  const due =
    dueDayIn(sentence, context)?.day ??
    dueDayNear({ words: source.text, judged, units, context: options }, index);
  if (due) step.due = due;
  return { step, unsure };
}

/** What a step is about; `at` is `null` where that stands in its own piece, which is a source already. */
type Under = Omit<StandsUnder, 'at'> & { at: Span | null };

/** "…, but": goes on with the sentence of the praise before. */
const GOES_ON = /^(?:but|although|though|however)\b/i;
/** Has a thing of its own: "but the conclusion is missing". */
const OF_ANOTHER =
  /^(?:(?:Add|Redo|Re-do|Finish|Complete|Label|Sign|Fill in|Check|Improve|Write|Update|Hand in|Tidy) (?:the|your)|Make sure|Don't) /;

/** What the words before it in its own sentence speak of, whether they stand in its own piece or in the one before. */
function ofSentence(
  { thing }: Draft,
  previous: ReturnType<typeof pieceBefore>,
  sentence: string,
  step: string,
): Under | null {
  if (thing) return { about: aboutThing(thing), at: null };
  const isOne =
    previous?.isPraise &&
    GOES_ON.test(sentence) &&
    !OF_ANOTHER.test(step) &&
    !/[.!?:]["')]*\s*$/.test(previous.words);
  const before = isOne ? subjectBefore(previous.words.trim()) : null;
  return before === null || previous === null
    ? null
    : { about: aboutThing(before), at: previous.span };
}

/** Says what the step is about, where it does not say so itself. Changes `step`. */
function putAbout(step: StepDraft, under: Under | null): void {
  const said = under && sayAbout(step, under.about);
  if (!said) return;
  step.text = said.text;
  step.firstPerson = said.firstPerson;
  if (step.parts) step.parts = step.parts.map((part) => sayAbout(part, under.about) ?? part);
  if (under.at && !step.sources.includes(under.at)) step.sources.push(under.at);
}

/**
 * The piece right before, when it speaks of the work. A sensitive or pastoral piece may never get into a step, so neutral ones are left out
 * altogether.
 */
function pieceBefore(text: string, judged: Judged[], units: Unit[], index: number) {
  const unit = units[index - 1];
  const piece = judged[index - 1]?.segment;
  if (!unit || !piece || unit.label === 'neutral' || unit.flags.includes('sensitive')) return null;
  return {
    span: unit.span,
    isPraise: unit.label === 'praise',
    words: narrow(text.slice(piece.start, piece.end)),
  };
}

/** The steps with the reasons for taking each up first; `points` are those of the same text. */
export function withReasons(steps: StepDraft[], points: UnitPoint[]): StepDraft[] {
  const said = saidBy(points);
  const byUnit = new Map(points.map((point) => [point.index, point]));
  return steps.map((step) => {
    const point = byUnit.get(step.unit);
    const reasons = point ? reasonsFor(point, said) : [];
    return reasons.length > 0 ? { ...step, reasons } : step;
  });
}
