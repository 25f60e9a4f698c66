import type { RecordId } from '#utils/domain/ids.ts';
import { Learner } from '#utils/domain/learner.ts';
import { emptyProfile } from '#utils/domain/profile.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { hasNothing, removeLearner } from './learner-gone.ts';
import { countedTables, recount } from './recount.ts';
import { firstRevision, nextRevision } from './revision.ts';

/** A learner as a file names them. */
export interface ImportedLearner {
  name: string;
  misRef: string | null;
  groups: string[];
}

/** What one import did, for taking it back. */
export interface ImportReceipt {
  added: RecordId[];
  /** Those who got another group, as they were, and the revision they have since. */
  changed: { before: Learner; rev: number }[];
}

const withGroups = (learner: Learner, groups: string[]): string[] => [
  ...new Set([...learner.groups, ...groups]),
];

async function addGroups(db: Store, before: Learner, groups: string[], clock: Clock) {
  const all = withGroups(before, groups);
  if (all.length === before.groups.length) return null;
  const learner = Learner.parse({ ...before, ...nextRevision(before, clock), groups: all });
  await db.learners.put(learner);
  return { before, rev: learner.rev };
}

/**
 * Takes learners of a file into the caseload: all of them or, on any failure, none. Who has the MIS reference already only gets
 * the file's groups; importing the same file again changes nothing.
 */
export const importLearners = (
  db: Store,
  all: readonly ImportedLearner[],
  clock: Clock,
): Promise<ImportReceipt> =>
  db.transaction('rw', [...countedTables(db), db.feedback], async () => {
    const receipt: ImportReceipt = { added: [], changed: [] };
    for (const { name, misRef, groups } of all) {
      const known = misRef === null ? undefined : await db.learners.where({ misRef }).first();
      if (known) {
        const change = await addGroups(db, known, groups, clock);
        if (change) receipt.changed.push(change);
        continue;
      }
      const profile = emptyProfile();
      const empty = { identities: [], identityKeys: [], archived: false, profile };
      const learner = { ...firstRevision(clock), ...empty, name, misRef, groups };
      await db.learners.add(Learner.parse(learner));
      await recount(db, learner.id);
      receipt.added.push(learner.id);
    }
    return receipt;
  });

/** Takes an import back, except of learners for whom something was kept, or who were changed, since. */
export const undoImport = (db: Store, receipt: ImportReceipt): Promise<void> =>
  db.transaction('rw', [...countedTables(db), db.feedback], async () => {
    for (const id of receipt.added) {
      const learner = await db.learners.get(id);
      if (learner?.rev === 1 && (await hasNothing(db, id))) await removeLearner(db, id);
    }
    for (const { before, rev } of receipt.changed) {
      const now = await db.learners.get(before.id);
      if (now?.rev === rev) await db.learners.put({ ...before, rev: rev + 1 });
    }
  });
