import type { Erasure } from '#utils/domain/erasure.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { RetentionHold, RetentionReason } from '#utils/domain/retention.ts';
import type { Day } from '#utils/domain/time.ts';
import type { Everything } from '#utils/store/everything-of.ts';
import type { Outcome } from './types.ts';

export type { Everything } from '#utils/store/everything-of.ts';

/** What a learner may ask for: to see what is kept about them, and to have it gone. */
export interface PrivacyServices {
  /** Everything that is kept about one learner, by table. */
  everythingOf(learnerId: RecordId): Outcome<Everything>;
  /** Erases all of it, for good; gives the receipt. */
  eraseLearner(learnerId: RecordId): Outcome<Erasure>;
}

/** Whose records are to go by the rule, on which day and why, or why they stay. */
export interface RetentionLine {
  learnerId: RecordId;
  name: string;
  /** The day that the rule, or the mentor, says. */
  meant: Day;
  /** The day on which it happens: not before it has been announced for long enough. */
  goesOn: Day;
  why: RetentionReason;
  /** Why they stay whatever the day; `null` = they go. */
  hold: RetentionHold | null;
}

/** Records that go by themselves once their time is over. */
export interface RetentionServices {
  /** Who is to go within the time of notice, soonest first. Reads only. */
  retentionPlan(): Outcome<RetentionLine[]>;
  /** Notes that a screen shows these lines: from then on the time of notice runs. */
  noteAnnounced(lines: readonly RetentionLine[]): Outcome<void>;
  /** Keeps a learner's records until a day. */
  keepUntil(learnerId: RecordId, until: Day): Outcome<void>;
  /** Erases whose day has come and was announced for long enough; gives the receipts. */
  eraseDue(): Outcome<Erasure[]>;
  /** The receipts of what went by itself on this device, newest first. */
  retentionReceipts(): Outcome<Erasure[]>;
}
