import { closed, outsideOf, textIn } from '#utils/backup/container.ts';
import { type Backup, contentIn, contentText } from '#utils/backup/content.ts';
import type { Counts, PlanOptions } from '#utils/backup/types.ts';
import type { Clock } from '#utils/domain/time.ts';
import { keepTemplate } from '#utils/store/bank.ts';
import type { Store } from '#utils/store/db.ts';
import { writeDraft } from '#utils/store/drafts.ts';
import { gather, gatherForBackup } from '#utils/store/gather.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { raiseQuestion } from '#utils/store/questions.ts';
import { previewRestore, restore } from '#utils/store/restore.ts';
import { setMisRef } from '#utils/store/set-reference.ts';
import { bringUp, PRESENT } from '#utils/store/upgrades/bring-up.ts';
import { freshStore } from './fresh-store.ts';
import { followUp, oneTarget, tickingClock } from './made-up.ts';

/** A backup of a store, through the very file that a mentor would carry. */
export async function backupOf(db: Store, settings: unknown = null): Promise<Backup> {
  const about = { schema: PRESENT, madeAt: '2026-11-24T09:00:00.000Z' };
  const file = await closed(contentText(await gatherForBackup(db), settings), about, null);
  return readBack(file);
}

/** What is in a file; throws with the reason when it is refused. */
export async function readBack(file: Uint8Array<ArrayBuffer>): Promise<Backup> {
  const outside = await outsideOf(file);
  if (!outside.ok) throw new Error(outside.why);
  const text = await textIn(outside.value, null);
  if (!text.ok) throw new Error(text.why);
  const content = await contentIn(text.value, outside.value.head, PRESENT, bringUp);
  if (!content.ok) throw new Error(content.why);
  return content.value;
}

/** Looks and then brings in, as the screen does. Gives the counts of tables where anything would happen. */
export async function bringIn(
  db: Store,
  backup: Backup,
  clock: Clock,
  options: PlanOptions = { bringBack: false },
) {
  const seen = await previewRestore(db, backup, options, clock);
  if (seen.is === 'two-here') throw new Error(`two here: ${seen.names.join(', ')}`);
  await restore(db, backup, options, seen.counts, clock);
  return seen.counts;
}

/** Everything stored but the histories and what is made of the rest, as JSON. */
export async function everything(db: Store): Promise<string> {
  const { lineages: _, ...tables } = await gather(db);
  return JSON.stringify(tables);
}

export const clock = tickingClock();
export const words = {
  statement: 'Add two references',
  steps: [],
  evidence: '',
  why: '',
  ifThen: '',
  unit: '',
  theme: '',
};

/** A store with something in most tables. */
export async function filled(): Promise<Store> {
  const db = freshStore();
  const { learner, target, feedback } = await oneTarget(db, clock, '1');
  await oneTarget(db, clock, '2');
  await logFollowUp(
    db,
    target.id,
    followUp({ note: 'Found one book', confidence: 5 }),
    null,
    clock,
  );
  await setMisRef(db, learner.id, '00123', clock);
  await keepTemplate(db, words, clock);
  await writeDraft(db, `target/${learner.id}/new`, { queue: [{ typed: 'half a sent' }] }, clock);
  const about = { learnerId: learner.id, targetId: target.id, sources: target.sources };
  const asked = { quote: 'Add', teacher: null, course: null, work: feedback.work } as const;
  await raiseQuestion(
    db,
    { ...about, ...asked, unclear: 'vague', text: 'Which ones?', sentBy: 'copy' },
    null,
    clock,
  );
  return db;
}

/** The counts that are not nought, of every table together. */
export function sum(counts: Record<string, Counts>): Partial<Counts> {
  const all: Record<string, number> = {};
  for (const table of Object.values(counts))
    for (const [what, count] of Object.entries(table)) all[what] = (all[what] ?? 0) + count;
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}

/** Two devices that hold the same. */
export async function twins(): Promise<[Store, Store]> {
  const one = await filled();
  const other = freshStore();
  await bringIn(other, await backupOf(one), clock);
  return [one, other];
}

/** The target that was set first. */
export const onlyTarget = async (db: Store) => {
  const [target] = await db.targets.orderBy('createdAt').toArray();
  if (!target) throw new Error('no target');
  return target;
};
