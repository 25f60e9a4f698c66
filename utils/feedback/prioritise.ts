import { themes, umbrella, urgency } from './rules/themes.ts';

/** How many points a mentor takes up at once. */
export const MOST_PRIORITIES = 3;

/** One actionable point, as far as its rank depends on it. */
export interface RankedPoint {
  /** The teacher's words. */
  words: string;
  /** It stood under a heading that sets targets. */
  underTarget: boolean;
  isQuestion: boolean;
}

/**
 * Puts points in the order in which to take them up. What blocks a criterion or must be done comes first; then what the teacher
 * stressed, repeated, or set as a target; slips of spelling and layout last; umbrella remarks only where nothing plainer is there. A second
 * point on one theme comes after the first points on all others. Points are given in the order of the text.
 */
export function rankPoints<Point extends RankedPoint>(points: Point[]): Point[] {
  const themeNames = points.map((point) => themeOf(point.words));
  const ranked = points.map((point, order) => {
    const theme = themeNames[order] ?? null;
    const isRepeated = theme !== null && themeNames.filter((name) => name === theme).length > 1;
    return { point, order, theme, rank: rankOf(point) - order * 0.12 + (isRepeated ? 0.5 : 0) };
  });
  ranked.sort((a, b) => b.rank - a.rank || a.order - b.order);
  const seen = new Set<string>();
  const first: Point[] = [];
  const again: Point[] = [];
  for (const { point, theme } of ranked) {
    (theme !== null && seen.has(theme) ? again : first).push(point);
    if (theme !== null) seen.add(theme);
  }
  return [...first, ...again];
}

/** The name of the theme a point is about, or `null`. */
export const themeOf = (words: string): string | null =>
  themes.find((row) => row.pattern.test(words))?.name ?? null;

function rankOf({ words, underTarget, isQuestion }: RankedPoint): number {
  const urgent = urgency.reduce((sum, row) => sum + (row.pattern.test(words) ? row.weight : 0), 0);
  const surface = themes.find((row) => row.pattern.test(words))?.surface ? -2.5 : 0;
  const general = umbrella.test(words) ? -3 : 0;
  return urgent + surface + general + (underTarget ? 1 : 0) + (isQuestion ? -1.2 : 0);
}
