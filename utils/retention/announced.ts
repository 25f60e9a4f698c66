import type { RecordId } from '#utils/domain/ids.ts';
import type { Day } from '#utils/domain/time.ts';

/** A screen says so for at least so many days before anything goes. */
export const NOTICE_DAYS = 14;

/** What was said on a screen, and what the mentor put off. Learners by the ids of their records. */
export interface RetentionNotes {
  /** `on`: the day that was said; `since`: when it was said first. */
  announced: Record<RecordId, { on: Day; since: Day }>;
  /** Kept until that day at the mentor's word. */
  keptUntil: Record<RecordId, Day>;
}

export const plusDays = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** The day by the rule, or later where the mentor put it off. */
export function dayMeant(on: Day, id: RecordId, { keptUntil }: RetentionNotes): Day {
  const until = Object.hasOwn(keptUntil, id) ? keptUntil[id] : undefined;
  return until !== undefined && until > on ? until : on;
}

/** Since when a screen has said that day; `null` = no screen has. Another day is another announcement. */
export function announcedSince(
  meant: Day,
  id: RecordId,
  { announced }: RetentionNotes,
): Day | null {
  const said = Object.hasOwn(announced, id) ? announced[id] : undefined;
  return said?.on === meant ? said.since : null;
}

/** The day on which it happens: never sooner than the notice after it was first said. Before that, as if it were said today. */
export function dayOfGoing(meant: Day, since: Day | null, today: Day): Day {
  const soonest = plusDays(since ?? today, NOTICE_DAYS);
  return meant > soonest ? meant : soonest;
}

/** It is time to say it. */
export const isToBeSaid = (meant: Day, today: Day): boolean =>
  meant <= plusDays(today, NOTICE_DAYS);

/** Notes that a screen has said these days today; what was said before keeps its day. Learners who are not meant any more are dropped. */
export function withAnnounced(
  notes: RetentionNotes,
  said: readonly { id: RecordId; meant: Day }[],
  today: Day,
): RetentionNotes {
  const announced = said.map(({ id, meant }) => [
    id,
    { on: meant, since: announcedSince(meant, id, notes) ?? today },
  ]);
  return { ...notes, announced: Object.fromEntries(announced) };
}

/** Notes without learners who are gone. */
export const withoutGone = (notes: RetentionNotes, gone: ReadonlySet<RecordId>): RetentionNotes => {
  const others = <T>(of: Record<RecordId, T>): Record<RecordId, T> =>
    Object.fromEntries(Object.entries(of).filter(([id]) => !gone.has(id)));
  return { announced: others(notes.announced), keptUntil: others(notes.keptUntil) };
};

/** Notes that the mentor keeps a learner's records until a day. */
export const withKept = (notes: RetentionNotes, id: RecordId, until: Day): RetentionNotes => ({
  ...notes,
  keptUntil: { ...notes.keptUntil, [id]: until },
});
