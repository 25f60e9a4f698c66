import type { FollowUpEntry, LogEntry } from '#utils/domain/log-entry.ts';

/** The follow-ups among `entries`, without those that a later entry corrects; order is kept. */
export function currentFollowUps(entries: LogEntry[]): FollowUpEntry[] {
  const corrected = new Set(entries.map((entry) => entry.supersedes));
  return entries
    .filter((entry) => entry.kind === 'follow-up')
    .filter(({ id }) => !corrected.has(id));
}

/** Entries by the target they are about, each list in the order of `entries`. */
export function byTarget<E extends LogEntry>(entries: E[]): Map<string, E[]> {
  const found = new Map<string, E[]>();
  for (const entry of entries) {
    if (entry.targetId === null) continue;
    const list = found.get(entry.targetId);
    if (list) list.push(entry);
    else found.set(entry.targetId, [entry]);
  }
  return found;
}
