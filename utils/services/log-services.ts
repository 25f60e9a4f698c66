import type { RecordId } from '#utils/domain/ids.ts';
import type { Contact, ContactEntry, FollowUp, LogEntry } from '#utils/domain/log-entry.ts';
import type { Snooze } from '#utils/domain/snooze.ts';
import type { Target } from '#utils/domain/target.ts';
import type { DatedTarget } from '#utils/store/calendar-targets.ts';
import type { Words } from '#utils/store/take-back.ts';
import type { SentFile, Timeline } from '#utils/store/timeline.ts';
import type { TodayList, TodayRow } from '#utils/store/today.ts';
import type { Live, Outcome } from './types.ts';

export type { SentFile, Timeline, TodayList, TodayRow };

/** Who is to be seen, and what is said to have happened with them. */
export interface LogServices {
  /** Who first, and why: the first so many. */
  today(limit: number): Live<TodayList>;
  /** Everything logged about a learner, newest first. */
  timelineOf(learnerId: RecordId): Live<Timeline>;

  /** `entryId`: what to take back, should it have been a slip of the hand. */
  logFollowUp(
    targetId: RecordId,
    followUp: FollowUp,
    draftKey: string | null,
  ): Outcome<{ target: Target; entryId: RecordId }>;
  logContact(learnerId: RecordId, contact: Contact, draftKey: string | null): Outcome<ContactEntry>;
  /** Takes back a follow-up or contact; the target stands as before. */
  takeBack(entryId: RecordId): Outcome<void>;
  /** Puts its words right by an entry that supersedes it. */
  correctEntry(entryId: RecordId, words: Words): Outcome<LogEntry>;
  /** Takes a learner off Today until a day. */
  snooze(what: Pick<Snooze, 'learnerId' | 'until' | 'why'>): Outcome<Snooze>;
  endSnooze(id: RecordId): Outcome<void>;
  /** Targets whose days belong in a calendar, those ended lately among them. */
  calendarTargets(): Outcome<DatedTarget[]>;
}
