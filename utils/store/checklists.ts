import { Checklist, type ChecklistWords } from '#utils/domain/checklist.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { found } from './problem.ts';
import { firstRevision, nextRevision } from './revision.ts';

/** The mentor's own checklists, oldest first. They name nobody and so have no log. */
export async function allChecklists(db: Store): Promise<Checklist[]> {
  const all = await db.checklists.toArray();
  return all.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
}

/** Keeps a new checklist. */
export const keepChecklist = (db: Store, words: ChecklistWords, clock: Clock): Promise<Checklist> =>
  db.transaction('rw', [db.checklists], async () => {
    const checklist = Checklist.parse({ ...words, ...firstRevision(clock) });
    await db.checklists.add(checklist);
    return checklist;
  });

/** Changes a checklist; reviews that were made with it keep their questions. @throws StoreProblem `errors.gone` */
export const changeChecklist = (
  db: Store,
  id: RecordId,
  words: ChecklistWords,
  clock: Clock,
): Promise<Checklist> =>
  db.transaction('rw', [db.checklists], async () => {
    const before = found(await db.checklists.get(id));
    const checklist = Checklist.parse({ ...before, ...words, ...nextRevision(before, clock) });
    await db.checklists.put(checklist);
    return checklist;
  });

/** Takes a checklist away. */
export const removeChecklist = (db: Store, id: RecordId): Promise<void> =>
  db.transaction('rw', [db.checklists], () => db.checklists.delete(id));

/** Puts a checklist back as it was: the Undo of a removal or a change. */
export const putChecklistBack = (db: Store, checklist: Checklist): Promise<void> =>
  db.transaction('rw', [db.checklists], async () => {
    await db.checklists.put(Checklist.parse(checklist));
  });
