import type { Feedback } from '#utils/domain/feedback.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Day, Instant } from '#utils/domain/time.ts';

/** What the caseload's numbers are made of: of one learner, or of several. */
export interface InsightRecords {
  targets: Pick<
    Target,
    'id' | 'learnerId' | 'statement' | 'status' | 'course' | 'sources' | 'createdAt'
  >[];
  feedback: (Pick<Feedback, 'id' | 'markedOn'> & {
    blocks: Pick<Feedback['blocks'][number], 'criterion'>[];
  })[];
  /** Follow-ups and changes of state, oldest first, corrected ones among them. */
  log: LogEntry[];
}

/** One learner's after another's. */
export type InsightLearners = Iterable<InsightRecords>;

/** Which days count, both ends included, in the mentor's time zone (IANA name). `from` `null` = since the beginning. */
export interface Period {
  from: Day | null;
  zone: string;
}

// Kept by period: it is asked for at each learner of thousands.
const starts = new WeakMap<Period, Instant>();

/** The first moment that counts; `null` = all do. Said as one moment, since asking each record for its day takes long over a college. */
export function startOf(period: Period): Instant | null {
  const { from, zone } = period;
  if (from === null) return null;
  const known = starts.get(period);
  if (known) return known;
  const { epochMilliseconds } = Temporal.PlainDate.from(from).toZonedDateTime(zone).startOfDay();
  const start = new Date(epochMilliseconds).toISOString();
  starts.set(period, start);
  return start;
}
