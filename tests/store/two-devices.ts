import { closed, outsideOf, textIn } from '#utils/backup/container.ts';
import { type Backup, contentIn, contentText } from '#utils/backup/content.ts';
import type { PlanOptions } from '#utils/backup/types.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from '#utils/store/db.ts';
import { gather, gatherForBackup } from '#utils/store/gather.ts';
import { previewRestore, restore } from '#utils/store/restore.ts';
import { bringUp, PRESENT } from '#utils/store/upgrades/bring-up.ts';

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
