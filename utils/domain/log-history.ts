import type { RecordId } from './ids.ts';
import type { FollowUpEntry, LogEntry } from './log-entry.ts';
import type { Instant } from './time.ts';

/** Something in the log as it stands now, with what was said of it before. */
export interface Happened<E extends LogEntry = LogEntry> {
  /** As it stands: the last correction, or the entry itself. */
  entry: E;
  /** When it was first logged: a correction does not move it. */
  at: Instant;
  /** What the corrections replaced, oldest first. */
  earlier: LogEntry[];
  /** It was a slip of the hand and has been taken back; `null` = it stands. */
  takenBackAt: Instant | null;
}

/** A correction says the same kind of thing; another kind that supersedes an entry is something of its own. */
const corrects = (entry: LogEntry, before: LogEntry): boolean => entry.kind === before.kind;

/** `historyOf`, one at a time, so that whoever goes through a long log can pause. */
function* happenings(log: readonly LogEntry[]): Generator<Happened> {
  const byId = new Map(log.map((entry) => [entry.id, entry]));
  const followedBy = new Map(
    log.flatMap((entry) => (entry.supersedes === null ? [] : [[entry.supersedes, entry] as const])),
  );
  const startsSomething = (entry: LogEntry): boolean => {
    const before = byId.get(entry.supersedes ?? '');
    return entry.kind !== 'taken-back' && !(before && corrects(entry, before));
  };
  for (const first of log) {
    if (!startsSomething(first)) continue;
    const earlier: LogEntry[] = [];
    let entry = first;
    let next = followedBy.get(entry.id);
    while (next && corrects(next, entry)) {
      earlier.push(entry);
      entry = next;
      next = followedBy.get(entry.id);
    }
    yield {
      entry,
      at: first.at,
      earlier,
      takenBackAt: next?.kind === 'taken-back' ? next.at : null,
    };
  }
}

/**
 * The log, each thing once: corrections stand in the place of what they correct, and what was taken back says so.
 * The order is that of `log` by the place of each first entry.
 */
export const historyOf = (log: readonly LogEntry[]): Happened[] => [...happenings(log)];

/** Nothing that was taken back or closed by another kind of entry. */
export function* eachStanding(log: readonly LogEntry[]): Generator<Happened> {
  const superseded = new Set(log.map(({ supersedes }) => supersedes));
  for (const happened of happenings(log)) if (!superseded.has(happened.entry.id)) yield happened;
}

/** What stands of the log: nothing that was taken back or closed by another kind of entry, each at the time it was first logged. */
export const standingEntries = (log: readonly LogEntry[]): LogEntry[] =>
  [...eachStanding(log)].map(({ entry, at }) => ({ ...entry, at }));

/** A follow-up under the name that it keeps through every correction, and how often it was put into words. */
export interface VersionedFollowUp {
  entry: FollowUpEntry;
  firstId: RecordId;
  rev: number;
}

/** `versionedFollowUps`, one at a time. */
export function* eachFollowUp(log: readonly LogEntry[]): Generator<VersionedFollowUp> {
  for (const { entry, at, earlier } of eachStanding(log))
    if (entry.kind === 'follow-up')
      yield {
        entry: { ...entry, at },
        firstId: earlier[0]?.id ?? entry.id,
        rev: earlier.length + 1,
      };
}

/** The follow-ups that stand, each with its name and version for others who keep it; order is kept. */
export const versionedFollowUps = (log: readonly LogEntry[]): VersionedFollowUp[] => [
  ...eachFollowUp(log),
];

/** The follow-ups that stand; order is kept. */
export const standingFollowUps = (log: readonly LogEntry[]): FollowUpEntry[] =>
  standingEntries(log).filter((entry) => entry.kind === 'follow-up');

/** Entries by the target they are about, each list in the order of `entries`. */
export function byTarget<E extends LogEntry>(entries: readonly E[]): Map<string, E[]> {
  const about = entries.filter(({ targetId }) => targetId !== null);
  return Map.groupBy(about, ({ targetId }) => targetId ?? '');
}

/** For an hour a correction is the mentor still writing; later it is something of its own, and both are shown. */
const EDIT_MS = 60 * 60 * 1000;

/** Everything that replaced the first words came within the hour. */
export const isJustEdited = ({ entry, earlier }: Happened): boolean =>
  earlier.length > 0 && Date.parse(entry.at) - Date.parse(earlier[0]?.at ?? '') <= EDIT_MS;
