import type { Feedback } from '#utils/domain/feedback.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';

/** What the caseload's numbers are made of. */
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

/** Which days count, both ends included, in the mentor's time zone (IANA name). `from` `null` = since the beginning. */
export interface Period {
  from: Day | null;
  zone: string;
}
