import { rankSigns } from './rules/rank-signs.ts';
import { themes, umbrella } from './rules/themes.ts';
import type { PriorityReason } from './types.ts';

/** How many points a mentor takes up at once. */
export const MOST_PRIORITIES = 3;

/** One actionable point, as far as its rank depends on it. */
export interface RankedPoint {
  /** The teacher's words. */
  words: string;
  /** It stood under a heading that sets targets. */
  underTarget: boolean;
  isQuestion: boolean;
  /** What stands right before it. */
  follows?: 'heading' | 'point' | 'other';
  /** Codes of criteria that it, or the heading above it, names. */
  criteria?: string[];
  /** It names a day. */
  hasDay?: boolean;
  /** 0-1: how sure it is that anything is asked for. */
  sureness?: number;
  /** It may not ask for anything. */
  isUnsure?: boolean;
}

/** Fitted to the priorities of 478 texts of twelve writers, each part by models that had not learnt from it, and set back towards the earlier ones. */
const WEIGHT = {
  first: 0.3,
  place: 0,
  last: -0.4,
  question: -3,
  length: 2.6,
  afterHeading: 0.8,
  afterPoint: 0.3,
  criterionAbove: 0.4,
  target: 0.5,
  twice: 1,
  umbrella: -6,
  sure: 6,
  day: 1.5,
};
/**
 * Puts points in the order in which to take them up: what blocks a criterion or the pass, what is unsafe, a must, what is missing; what the
 * teacher named first and said at length before short notes; questions and slips of spelling last. A second point on one theme
 * comes after the first points on all others, and so does one that says again what a point before it said. What may not ask for
 * anything comes after all that surely does. Points are given in the order of the text.
 */
export function rankPoints<Point extends RankedPoint>(points: Point[]): Point[] {
  const themeNames = points.map((point) => themeOf(point.words));
  const counts = Map.groupBy(themeNames, (name) => name);
  const ranked = points.map((point, order) => {
    const theme = themeNames[order] ?? null;
    const isTwice = theme !== null && (counts.get(theme)?.length ?? 0) > 1;
    const rank = rankOf(point, order, points.length) + (isTwice ? WEIGHT.twice : 0);
    return { point, order, theme, rank };
  });
  ranked.sort((a, b) => unsureLast(a.point, b.point) || b.rank - a.rank || a.order - b.order);
  const seen = new Set<string>();
  const first: Point[] = [];
  const again: Point[] = [];
  for (const { point, theme } of ranked) {
    const isAgain =
      (theme !== null && seen.has(theme)) ||
      first.slice(0, COMPARED).some((other) => saysTheSame(other, point));
    (isAgain ? again : first).push(point);
    if (theme !== null) seen.add(theme);
  }
  return [...first, ...again].sort(unsureLast);
}

const unsureLast = (a: RankedPoint, b: RankedPoint): number =>
  Number(a.isUnsure ?? false) - Number(b.isUnsure ?? false);

const SAME_FROM = 0.5;
/** Only the first few are ever taken up, and a text may have thousands. */
const COMPARED = 2 * MOST_PRIORITIES;
const contentOf = ({ words }: RankedPoint): Set<string> =>
  new Set(words.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** Two points in much the same words: a rubric's remark and the comment on the whole, say. */
function saysTheSame(one: RankedPoint, other: RankedPoint): boolean {
  const [a, b] = [contentOf(one), contentOf(other)];
  const shared = a.intersection(b).size;
  return shared > 1 && shared >= SAME_FROM * Math.min(a.size, b.size);
}

/** The name of the theme a point is about, or `null`. */
export const themeOf = (words: string): string | null =>
  themes.find((row) => row.pattern.test(words))?.name ?? null;

function rankOf(point: RankedPoint, order: number, count: number): number {
  const { words, underTarget, isQuestion, follows, criteria, hasDay, sureness = 1 } = point;
  const length = words.split(/\s+/).length;
  const signs = rankSigns.reduce(
    (sum, sign) => sum + (sign.pattern.test(words) ? sign.weight : 0),
    0,
  );
  return (
    signs +
    WEIGHT.length * Math.log(1 + Math.min(length, 40)) +
    (order === 0 ? WEIGHT.first : 0) +
    (order === count - 1 && count > 1 ? WEIGHT.last : 0) +
    WEIGHT.place * (order / count) +
    (isQuestion ? WEIGHT.question : 0) +
    (follows === 'heading' ? WEIGHT.afterHeading : 0) +
    (follows === 'point' ? WEIGHT.afterPoint : 0) +
    (criteria?.length ? WEIGHT.criterionAbove : 0) +
    (underTarget ? WEIGHT.target : 0) +
    (umbrella.test(words) ? WEIGHT.umbrella : 0) +
    (hasDay ? WEIGHT.day : 0) +
    WEIGHT.sure * sureness
  );
}

/**
 * Why a point may come first, as data for the panel to word, most telling first. `said` is what all points of the text say, from `saidBy`: a
 * point that shares a theme and a telling word with another was said twice.
 */
export function reasonsFor(point: RankedPoint, said: Said): PriorityReason[] {
  const { words, criteria = [], underTarget, hasDay } = point;
  const kinds = rankSigns.flatMap((sign) =>
    sign.reason && sign.pattern.test(words) ? [sign.reason] : [],
  );
  const reasons = kinds.flatMap((kind): PriorityReason[] => {
    if (kind === 'blocks') return [criteria[0] ? { kind, criterion: criteria[0] } : { kind }];
    return kind === 'criterion' ? [] : [{ kind }];
  });
  if (!kinds.includes('blocks') && criteria[0])
    reasons.push({ kind: 'criterion', criterion: criteria[0] });
  if (keysOf(words).some((key) => (said.get(key) ?? 0) > 1)) reasons.push({ kind: 'said-twice' });
  if (underTarget) reasons.push({ kind: 'target' });
  if (hasDay) reasons.push({ kind: 'date' });
  return reasons;
}

/** How many points say a telling word under a theme. */
export type Said = Map<string, number>;

/** Counts, over all points of a text, the telling words of each under its theme. */
export function saidBy(points: RankedPoint[]): Said {
  const said: Said = new Map();
  for (const key of points.flatMap((point) => keysOf(point.words)))
    said.set(key, (said.get(key) ?? 0) + 1);
  return said;
}

function keysOf(words: string): string[] {
  const theme = themeOf(words);
  if (theme === null) return [];
  const telling = new Set(words.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  return [...telling].map((word) => `${theme} ${word}`);
}
