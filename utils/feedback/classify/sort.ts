import { asksByDay } from '../dates/asks-by-day.ts';
import { chancesOf, type LinearModel } from '../model/linear.ts';
import { isHeadingAlone } from '../segment/headings.ts';
import { isPlace } from '../segment/leads.ts';
import { placeBefore } from '../segment/places.ts';
import type { Segment } from '../segment/segment-types.ts';
import { carriesOn, type MayCarryOn, namesWork, speaksOfSomebody } from './carry-on.ts';
import type { Verdict } from './classify.ts';
import { type PieceInPlace, pieceFeatures } from './features.ts';
import { inPlace } from './in-place.ts';
import { KINDS, type Kind, MAY_BE_PERSONAL } from './kinds.ts';
import { plainAskIn } from './plain-asks.ts';
import type { Readings } from './reading.ts';
import type { Judged } from './split-turns.ts';
import { isSureRequest } from './sure-request.ts';

export type KindModel = LinearModel<Kind>;

/** Where a text may hold something personal, it is better to show one point too many apart than to draft a step from it. */
const SENSITIVE_FROM = 0.3;
/** Of a plain way of asking, of what names a part of the work, and of what speaks of nobody, only a model that is surer: "Hand it in with the homework", "Save as .xlsx". */
const SURELY_SENSITIVE_FROM = 0.6;
/**
 * From here up it may be personal: it is still to do, but only in the teacher's words. Of the 16 sensitive remarks of the fourth part that a model which
 * had not seen it let pass, 11 were above; so were one in sixteen of the real requests.
 */
const MAY_BE_PERSONAL_FROM = 0.1;
/** Of what asks in so many words: in the third to fifth parts none of the 25 between the two was personal. */
const ASKED_PERSONAL_FROM = 0.15;
/**
 * A point missed costs the learner more than one too many: what asks with so much of a chance counts as asking. Below .5 it stands under "Perhaps to do": of the
 * real issues two in a hundred more are found there than with .45.
 */
const ASKS_FROM = 0.4;
/** Where the rules are sure that it asks ("must", "needs"), the model has to be surer to overrule them. */
const SURELY_ASKS_FROM = 0.2;
const SURE = 0.85;
/** How sure a plain way of asking is, whatever the model makes of it: the corpus has few, so it doubts them. */
const PLAINLY_ASKS = 0.9;
/** "Must" and "needs" hardly ever praise, in whatever words. */
const QUITE_SURE = 0.95;
const QUITE_SURELY_ASKS_FROM = 0.05;

/** Says what each piece of a normalised text does: the model decides, with what the rules make of the piece among what it looks at. */
export function sortPieces(
  text: string,
  pieces: Segment[],
  model: KindModel,
  readings: Readings = new Map(),
): Judged[] {
  const verdicts: Verdict[] = [];
  const near: MayCarryOn[] = [];
  const isHeading = (piece: PieceInPlace, index: number) => {
    const chances = chancesOf(model, pieceFeatures(piece));
    const verdict = fixedVerdict(pieces[index]) ?? decided(piece, chances);
    verdicts[index] = verdict;
    near[index] = {
      piece,
      span: pieces[index] ?? { start: 0, end: 0 },
      isSensitive: verdict.sensitive,
      isHeading: verdict.label === 'heading',
      chance: chanceIn(chances, 'sensitive'),
    };
    return verdict.label === 'heading';
  };
  const placed = inPlace(text, pieces, isHeading, readings);
  for (const [index, isCarried] of carriesOn(text, near).entries())
    if (isCarried) verdicts[index] = CARRIED_ON;
  return placed.flatMap(({ piece, section }, index) => {
    const [segment, verdict] = [pieces[index], verdicts[index]];
    if (!segment || !verdict) return [];
    const kept = segment.alsoAt ? segment.section : section;
    const kind = verdict.label === 'heading' ? 'heading' : segment.kind;
    const own: Segment = { ...segment, kind, section: kept, bullet: piece.bullet };
    const before = pieces[index - 1];
    if (before && verdicts[index - 1]?.label === 'heading' && isPlaceOf(text, before, segment))
      own.placeAt = { start: before.start, end: before.end };
    else {
      const place = placeBefore(text, segment.start);
      if (place) own.placeAt = place;
    }
    return [{ segment: own, verdict }];
  });
}

/** "Q7:" on the same line belongs to what is asked behind it. */
const isPlaceOf = (text: string, heading: Segment, piece: Segment): boolean =>
  !text.slice(heading.end, piece.start).includes('\n') &&
  isPlace(text.slice(heading.start, heading.end));

/** Codes used, and entries of a legend: their place says what they are. */
function fixedVerdict(piece: Segment | undefined): Verdict | null {
  const fixed = {
    actionable: false,
    sensitive: false,
    confidence: 0.95,
    label: 'neutral',
  } as const;
  if (piece?.kind === 'codes') return { ...fixed, why: ['codes'] };
  if (piece?.kind === 'legend') return { ...fixed, why: ['unused-code'] };
  if (piece?.alsoAt)
    return { ...fixed, label: 'action', actionable: true, why: ['code-used', 'under-action'] };
  return null;
}

/** What goes on with a personal matter. */
const CARRIED_ON: Verdict = {
  label: 'neutral',
  actionable: false,
  sensitive: true,
  confidence: 0.6,
  why: ['carried-on'],
};

/** A day by which something is to be there asks, though the model takes it for something else. */
const DATED: Verdict = {
  label: 'action',
  actionable: true,
  sensitive: false,
  confidence: 0.9,
  why: ['asks-by-day'],
};

const chanceIn = (chances: number[], kind: Kind): number => chances[KINDS.indexOf(kind)] ?? 0;

/** "Ask the physio about that knee": somebody is to be gone to. */
const SENDS_TO = /^\W*(?:please )?(?:ask|see|tell|speak|talk|ring|call|phone|contact|visit)\b/i;

/** Label, confidence and reasons of one piece. */
function decided(piece: PieceInPlace, chances: number[]): Verdict {
  const chance = (kind: Kind): number => chanceIn(chances, kind);
  const said = piece.verdict;
  if (isHeadingAlone(piece.words))
    return {
      label: 'heading',
      actionable: false,
      sensitive: false,
      confidence: 0.95,
      why: ['heading'],
    };
  const isRequest = isSureRequest(piece.words, piece.signs);
  const plain = isRequest ? null : plainAsk(piece);
  const isOfWork =
    isRequest ||
    plain !== null ||
    namesWork(piece.words) ||
    !(speaksOfSomebody(piece.words) || SENDS_TO.test(piece.words));
  const from = isOfWork ? SURELY_SENSITIVE_FROM : SENSITIVE_FROM;
  if (said.sensitive || chance('sensitive') >= from)
    return {
      label: 'neutral',
      actionable: false,
      sensitive: true,
      confidence: said.sensitive ? said.confidence : rounded(chance('sensitive')),
      why: said.sensitive ? said.why : ['learnt'],
    };
  // "Compare two control measures": a plain request that speaks of nobody is about the work.
  const mayBePersonal =
    chance('sensitive') >= (isRequest || plain ? ASKED_PERSONAL_FROM : MAY_BE_PERSONAL_FROM) &&
    (!isRequest || speaksOfSomebody(piece.words));
  const personal = mayBePersonal ? [MAY_BE_PERSONAL] : [];
  if (isRequest)
    return {
      label: 'action',
      actionable: true,
      sensitive: false,
      confidence: 0.95,
      why: [...said.why, ...personal],
    };
  const asks = chance('action') + chance('question');
  if (plain !== null && asks < PLAINLY_ASKS)
    return {
      label: 'action',
      actionable: true,
      sensitive: false,
      confidence: PLAINLY_ASKS,
      why: [plain, ...personal],
    };
  const isAsking = asks >= asksFrom(said);
  if (!isAsking && asksByDay(piece.words)) return { ...DATED, why: [...DATED.why, ...personal] };
  const kind = best(
    isAsking ? ['action', 'question'] : ['praise', 'idle', 'grade', 'neutral', 'heading'],
    chance,
  );
  const label = kind === 'idle' ? 'question' : kind === 'sensitive' ? 'neutral' : kind;
  const why = label === said.label ? said.why : ['learnt'];
  const under =
    piece.section && !why.includes(`under-${piece.section}`) ? [`under-${piece.section}`] : [];
  return {
    label,
    actionable: isAsking,
    sensitive: false,
    confidence: rounded(isAsking ? asks : 1 - asks),
    why: [...why, ...under, ...(isAsking ? personal : [])],
  };
}

/** The plain way in which it asks, where no rule speaks of the person or sets it aside; behind a lead, where none praises either. */
function plainAsk({ words, signs }: PieceInPlace): string | null {
  if (signs.some((sign) => /^[xst]:/.test(sign))) return null;
  const name = plainAskIn(words);
  return name === 'behind-lead' && signs.some((sign) => /^[pg]:/.test(sign)) ? null : name;
}

/** How much of a chance of asking makes a piece ask, by what the rules say of it. */
function asksFrom({ actionable, confidence }: Verdict): number {
  if (!actionable || confidence < SURE) return ASKS_FROM;
  return confidence < QUITE_SURE ? SURELY_ASKS_FROM : QUITE_SURELY_ASKS_FROM;
}

const rounded = (chance: number): number => Math.round(chance * 100) / 100;

const best = (kinds: Kind[], chance: (kind: Kind) => number): Kind =>
  kinds.reduce((one, other) => (chance(other) > chance(one) ? other : one));
