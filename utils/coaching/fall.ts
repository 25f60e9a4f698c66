import { fallingSince, type Said } from '#utils/domain/confidence.ts';

/** The most numbers that one fall goes over. */
const LOOK_BACK = 3;

/** The fall at the end of a line, from where to where and when it was said; `null` = it is not falling. */
export function fallIn(line: Said[]): { from: number; to: number; at: string } | null {
  const at = fallingSince(line);
  const last = line.at(-1);
  if (at === null || !last) return null;
  const from = Math.max(...line.slice(-LOOK_BACK).map(({ confidence }) => confidence));
  return { from, to: last.confidence, at };
}
