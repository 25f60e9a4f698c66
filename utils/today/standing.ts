import { confidenceLine, fallingSince } from '#utils/domain/confidence.ts';
import { ExportKind } from '#utils/domain/export-batch.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { FollowUpEntry, LogEntry } from '#utils/domain/log-entry.ts';
import { standingEntries } from '#utils/domain/log-history.ts';
import type { Question } from '#utils/domain/question.ts';
import { isSlip, slipsSince } from '#utils/domain/slip.ts';
import type { Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { Instant } from '#utils/domain/time.ts';
import type { Totals } from '#utils/domain/totals.ts';

/** So many numbers make the line of confidence. */
const LINE = 8;

/** Everything that is kept of one learner and says how they stand. */
export interface LearnerRecords {
  learner: Pick<Learner, 'id' | 'createdAt' | 'archived'>;
  targets: readonly Pick<Target, 'id' | 'status' | 'due' | 'reviewOn' | 'course'>[];
  /** Oldest first, those that a later one supersedes among them. */
  log: readonly LogEntry[];
  questions: readonly Pick<Question, 'state' | 'createdAt'>[];
  /** How many rows of each kind are not in the MIS; none when left out. */
  unsent?: Totals['unsent'];
}

/** Somebody was in touch with the learner. One who did not come was not. */
export function isContact(entry: LogEntry): boolean {
  if (entry.kind === 'contact') return entry.contact.how !== 'no-show';
  return ['target-set', 'follow-up', 'review'].includes(entry.kind);
}

/** When an entry's contact was: one that is logged later counts from noon in UTC, which is the same day in all our zones. */
const contactAt = (entry: LogEntry): Instant => {
  if (entry.kind !== 'contact') return entry.at;
  const noon = `${entry.contact.on}T12:00:00.000Z`;
  return noon < entry.at ? noon : entry.at;
};

const isThere = <T>(value: T | null): value is T => value !== null;

/** The first in the order of text: days and moments sort as they are written. */
const earliest = (values: (string | null)[]): string | null =>
  values.filter(isThere).toSorted()[0] ?? null;

const latest = (values: string[]): string | null => values.toSorted().at(-1) ?? null;

const daysOf = (days: (string | null)[]): string[] => days.filter(isThere).toSorted();

/** Follow-ups of each target, newest first. */
function followUpsByTarget(entries: LogEntry[]): Map<string, FollowUpEntry[]> {
  const followUps = entries.filter((entry) => entry.kind === 'follow-up').toReversed();
  return Map.groupBy(followUps, ({ targetId }) => targetId ?? '');
}

/** What a list looks a learner up by; nothing finds one who is put away. */
const NOWHERE = {
  firstDue: null,
  firstReview: null,
  slipsSince: null,
  fallingSince: null,
  askedSince: null,
  contactSince: null,
};

/** How a learner stands, from everything kept of them. Pure: the same records always give the same. */
export function standingOf(records: LearnerRecords): Totals {
  const { learner, targets, log, questions, unsent = {} } = records;
  const entries = standingEntries(log);
  const byTarget = followUpsByTarget(entries);
  const open = targets.filter(({ status }) => isOpenStatus(status));
  const said = confidenceLine(entries);
  const lastContact = latest(entries.filter(isContact).map(contactAt));
  const dues = daysOf(open.map(({ due }) => due));
  const reviews = daysOf(open.map(({ due, reviewOn }) => (reviewOn === due ? null : reviewOn)));
  const counted = {
    learnerId: learner.id,
    open: open.length,
    met: targets.filter(({ status }) => status === 'met').length,
    slipped: [...byTarget.values()].filter((all) => all.some((one) => isSlip(one.followUp))).length,
    lastContact,
    courses: [...new Set(targets.map(({ course }) => course).filter(isThere))].toSorted(),
    confidence: said.slice(-LINE).map(({ confidence }) => confidence),
    dues,
    reviews,
    unsent,
    unsentKinds: ExportKind.options.filter((kind) => unsent[kind]),
  };
  if (learner.archived) return { ...counted, ...NOWHERE };
  const asked = questions.filter(({ state }) => state === 'open');
  return {
    ...counted,
    firstDue: dues[0] ?? null,
    firstReview: reviews[0] ?? null,
    slipsSince: earliest(open.map(({ id }) => slipsSince(byTarget.get(id) ?? []))),
    fallingSince: fallingSince(said),
    askedSince: earliest(asked.map(({ createdAt }) => createdAt)),
    contactSince: lastContact ?? learner.createdAt,
  };
}
