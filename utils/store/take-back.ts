import { newId, type RecordId } from '#utils/domain/ids.ts';
import { type ContactEntry, type FollowUpEntry, LogEntry } from '#utils/domain/log-entry.ts';
import { Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { Clock } from '#utils/domain/time.ts';
import { appendEntry, type Happening } from './append-entry.ts';
import type { Store } from './db.ts';
import { startingWith } from './learner-queries.ts';
import { found, StoreProblem } from './problem.ts';
import { countedTables, recount } from './recount.ts';
import { nextRevision } from './revision.ts';

/** Everything logged about one target, oldest first. */
const logOf = (db: Store, targetId: RecordId): Promise<LogEntry[]> => {
  const [from, to] = startingWith(targetId);
  return db.log.where('[targetId+at]').between(from, to).toArray();
};

/** What moves a target on in its life. */
const MOVES: LogEntry['kind'][] = ['follow-up', 'status', 'date-moved'];

/** The first entry of those that `entry` corrects, or itself. */
function firstOf(entry: LogEntry, all: LogEntry[]): LogEntry {
  const before = all.find(({ id }) => id === entry.supersedes);
  return before ? firstOf(before, all) : entry;
}

/** Nothing has moved the target on since: corrections of the entry itself do not count. */
const isLastMove = (first: LogEntry, all: LogEntry[]): boolean =>
  !all.some(
    (entry) => entry.at > first.at && MOVES.includes(entry.kind) && firstOf(entry, all) !== first,
  );

/** The opposite of what was logged at that moment besides the follow-up itself. */
const undone = (first: LogEntry, all: LogEntry[]): Happening[] =>
  all
    .filter(({ at }) => at === first.at)
    .flatMap((change): Happening[] => {
      if (change.kind === 'status')
        return [{ kind: 'status', from: change.to, to: change.from, reason: '' }];
      if (change.kind === 'date-moved')
        return [{ kind: 'date-moved', from: change.to, to: change.from, reason: '' }];
      return [];
    });

/**
 * Puts a target back to how it stood before a follow-up: what that changed is in the log with the same moment. A target that
 * has moved on since keeps what it has.
 */
async function putBack(db: Store, entry: FollowUpEntry, clock: Clock): Promise<void> {
  const target = found(await db.targets.get(entry.targetId ?? ''));
  const all = await logOf(db, target.id);
  const first = firstOf(entry, all);
  if (!isLastMove(first, all)) return;
  const changes = undone(first, all);
  const now = { ...target, ...nextRevision(target, clock) };
  for (const change of changes) {
    if (change.kind === 'status') now.status = change.to;
    if (change.kind === 'date-moved') now.due = change.to;
  }
  now.reviewOn = isOpenStatus(now.status) ? now.due : null;
  await db.targets.put(Target.parse(now));
  for (const change of changes) await appendEntry(db, now, now.updatedAt, change);
}

const isLoggedByHand = (entry: LogEntry): entry is FollowUpEntry | ContactEntry =>
  entry.kind === 'follow-up' || entry.kind === 'contact';

/** @throws StoreProblem `errors.gone` when the entry has been corrected or taken back, or is no such entry */
async function standing(db: Store, id: RecordId): Promise<FollowUpEntry | ContactEntry> {
  const entry = found(await db.log.get(id));
  const [from, to] = startingWith(entry.learnerId);
  const log = await db.log.where('[learnerId+at]').between(from, to).toArray();
  const isSuperseded = log.some(({ supersedes }) => supersedes === id);
  if (isSuperseded || !isLoggedByHand(entry)) throw new StoreProblem('errors.gone');
  return entry;
}

/**
 * Takes back a follow-up, meeting, message or no-show that was logged by a slip of the hand: the log keeps it and says so,
 * and the target stands as it did before.
 * @throws StoreProblem `errors.gone` when it was corrected or taken back meanwhile
 */
export const takeBack = (db: Store, id: RecordId, clock: Clock): Promise<void> =>
  db.transaction('rw', countedTables(db), async () => {
    const { learnerId, targetId, ...entry } = await standing(db, id);
    if (entry.kind === 'follow-up') await putBack(db, { ...entry, learnerId, targetId }, clock);
    const made = { id: newId(), at: clock.now(), learnerId, targetId, supersedes: id };
    await db.log.add(LogEntry.parse({ ...made, kind: 'taken-back' }));
    await recount(db, learnerId);
  });

/** What of an entry may be put right later. What it changed is put right by taking it back. */
export interface Words {
  note: string;
  evidence: string;
  confidence: number | null;
}

const withWords = (entry: FollowUpEntry | ContactEntry, words: Words) => {
  if (entry.kind === 'follow-up') return { followUp: { ...entry.followUp, ...words } };
  const { note, confidence } = words;
  return { contact: { ...entry.contact, note, confidence } };
};

/**
 * Puts the words of an entry right by a new entry that supersedes it; nothing in the log is ever changed.
 * @throws StoreProblem `errors.gone` when it was corrected or taken back meanwhile
 */
export const correctEntry = (
  db: Store,
  id: RecordId,
  words: Words,
  clock: Clock,
): Promise<LogEntry> =>
  db.transaction('rw', countedTables(db), async () => {
    const before = await standing(db, id);
    const made = { id: newId(), at: clock.now(), supersedes: id };
    const entry = LogEntry.parse({ ...before, ...made, ...withWords(before, words) });
    await db.log.add(entry);
    await recount(db, before.learnerId);
    return entry;
  });
