import * as z from 'zod/mini';
import { type FollowUp, FollowUpDecision, FollowUpOutcome } from '#utils/domain/log-entry.ts';
import { Day } from '#utils/domain/time.ts';
import type { MessageKey } from '#utils/i18n/t.ts';

const FollowUpEntryDraft = z.object({
  outcome: z.nullable(FollowUpOutcome),
  note: z.string(),
  /** A draft of before the question has none. */
  evidence: z.catch(z.string(), ''),
  confidence: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
  /** What was decided, when it is not done. */
  next: FollowUpDecision,
  typed: z.string(),
  day: z.nullable(Day),
  reason: z.string(),
});
/** A follow-up while it is being written. */
export type FollowUpEntryDraft = z.infer<typeof FollowUpEntryDraft>;

/** Only a day that is still to come can be kept. */
export const mayKeep = (due: Day | null, today: Day): due is Day => due !== null && due >= today;

/** An empty form for a target due on `due`. */
export const blankEntry = (due: Day | null, today: Day): FollowUpEntryDraft => ({
  outcome: null,
  note: '',
  evidence: '',
  confidence: null,
  next: mayKeep(due, today) ? 'keep' : 'move',
  typed: '',
  day: null,
  reason: '',
});

/** A kept draft, or null when it is none. A day that can no longer be kept is moved. */
export function readEntry(kept: unknown, due: Day | null, today: Day): FollowUpEntryDraft | null {
  const parsed = FollowUpEntryDraft.safeParse(kept);
  if (!parsed.success) return null;
  const isKept = parsed.data.next === 'keep' && !mayKeep(due, today);
  return isKept ? { ...parsed.data, next: 'move' } : parsed.data;
}

/** What is missing, by field; empty when it can be logged. */
export type Missing = Partial<Record<'outcome' | 'day' | 'reason', MessageKey>>;

/** What stops an entry from being logged. A target without a day needs no reason for its first one. */
export function missingIn(entry: FollowUpEntryDraft, due: Day | null, today: Day): Missing {
  if (entry.outcome === null) return { outcome: 'followUps.outcomeMissing' };
  const isSettled = entry.outcome === 'done' || entry.next === 'keep' || entry.next === 'smaller';
  if (isSettled) return {};
  if (entry.next === 'drop')
    return entry.reason.trim() ? {} : { reason: 'followUps.dropReasonMissing' };
  const missing: Missing = {};
  if (entry.day === null) missing.day = 'followUps.nextMissing';
  else if (entry.day < today) missing.day = 'followUps.nextPast';
  if (entry.next === 'approach' && !entry.reason.trim())
    missing.reason = 'followUps.approachMissing';
  else if (due !== null && !entry.reason.trim()) missing.reason = 'followUps.reasonMissing';
  return missing;
}

/** The day to look at it again; a target that ends has none. */
function nextOnOf(decision: FollowUpDecision | null, day: Day | null, due: Day | null): Day | null {
  if (decision === 'keep') return due;
  return decision === 'move' || decision === 'approach' ? day : null;
}

/** The follow-up that a complete entry makes, or null while something is missing. */
export function followUpOf(
  entry: FollowUpEntryDraft,
  due: Day | null,
  today: Day,
): FollowUp | null {
  const { outcome, confidence, next, day } = entry;
  if (outcome === null || Object.keys(missingIn(entry, due, today)).length > 0) return null;
  const decision = outcome === 'done' ? null : next;
  const hasReason = decision === 'move' || decision === 'approach' || decision === 'drop';
  return {
    ...{ outcome, note: entry.note.trim(), evidence: entry.evidence.trim(), confidence, decision },
    nextOn: nextOnOf(decision, day, due),
    moveReason: hasReason ? entry.reason.trim() : '',
  };
}
