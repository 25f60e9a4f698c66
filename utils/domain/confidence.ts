import type { LogEntry } from './log-entry.ts';
import { standingEntries } from './log-history.ts';
import type { Instant } from './time.ts';

/** One time that a learner said how sure they are. */
export interface Said {
  at: Instant;
  confidence: number;
}

/** So many numbers one below the other are a fall, and so is a single drop of this size. */
const FALLING_IN_A_ROW = 3;
const ONE_DROP = 3;

/**
 * When the number was said that makes the confidence a falling one; `null` = it is not falling.
 * @param said oldest first
 */
export function fallingSince(said: readonly Said[]): Instant | null {
  const [before, last] = [said.at(-2), said.at(-1)];
  if (!before || !last) return null;
  if (before.confidence - last.confidence >= ONE_DROP) return last.at;
  const tail = said.slice(-FALLING_IN_A_ROW);
  const isFall = tail.every(
    ({ confidence }, n) => n === 0 || confidence < (tail[n - 1]?.confidence ?? 0),
  );
  return isFall && tail.length === FALLING_IN_A_ROW ? last.at : null;
}

/** The number that the learner gave at that moment; `null` = not asked. */
function confidenceIn(entry: LogEntry): number | null {
  if (entry.kind === 'follow-up') return entry.followUp.confidence;
  if (entry.kind === 'contact') return entry.contact.confidence;
  return entry.kind === 'review' ? entry.confidence : null;
}

/** How sure a learner was over time, oldest first: from the follow-ups, contacts and reviews that stand. */
export const confidenceLine = (entries: readonly LogEntry[]): Said[] =>
  standingEntries(entries)
    .flatMap((entry) => {
      const confidence = confidenceIn(entry);
      return confidence === null ? [] : [{ at: entry.at, confidence }];
    })
    .toSorted((a, b) => a.at.localeCompare(b.at));
