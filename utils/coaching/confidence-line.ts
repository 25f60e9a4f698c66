import { fallingSince, type Said } from '#utils/domain/confidence.ts';
import { type LogEntry, standing } from '#utils/domain/log-entry.ts';

const numberIn = (entry: LogEntry): number | null => {
  if (entry.kind === 'follow-up') return entry.followUp.confidence;
  return entry.kind === 'review' ? entry.confidence : null;
};

/** The learner's confidence over time, oldest first: from the follow-ups and reviews that stand. */
export const confidenceLine = (entries: LogEntry[]): Said[] =>
  standing(entries)
    .flatMap((entry) => {
      const confidence = numberIn(entry);
      return confidence === null ? [] : [{ at: entry.at, confidence }];
    })
    .toSorted((a, b) => a.at.localeCompare(b.at));

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
