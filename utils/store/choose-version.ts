import {
  type AnyRecord,
  backupTables,
  lineageId,
  tableNames,
  versionOf,
} from '#utils/backup/tables.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { newMark } from './gather.ts';
import { found } from './problem.ts';
import { recount } from './recount.ts';
import { nextRevision } from './revision.ts';

/** Theirs as a save of its own, under the owner that the record has here. */
function taken(theirs: AnyRecord, ours: AnyRecord | undefined, clock: Clock): AnyRecord {
  if (theirs.rev === undefined) return theirs;
  const rev = Math.max(Number(theirs.rev), Number(ours?.rev ?? 0));
  const owner = ours && 'learnerId' in ours ? { learnerId: ours.learnerId } : {};
  const key = ours?.sourceKey === undefined ? {} : { sourceKey: ours.sourceKey };
  return { ...theirs, ...owner, ...key, ...nextRevision({ updatedAt: clock.now(), rev }, clock) };
}

/**
 * Ends a conflict: `theirs` takes the place of ours, or goes. Either way other devices take what was chosen here.
 * @throws StoreProblem `errors.gone` when somebody else has chosen already
 */
export const chooseVersion = (
  db: Store,
  id: RecordId,
  version: 'ours' | 'theirs',
  clock: Clock,
): Promise<void> =>
  db.transaction('rw', tableNames, async () => {
    const conflict = found(await db.conflicts.get(id));
    const table = tableNames.find((name) => name === conflict.table) ?? 'drafts';
    const ours = await db.table<AnyRecord>(table).get(conflict.recordId);
    const kept = version === 'theirs' ? taken(conflict.theirs, ours, clock) : ours;
    if (kept !== undefined && version === 'theirs')
      await db.table<unknown>(table).put(backupTables[table].schema.parse(kept));
    const lineage = lineageId(table, conflict.recordId);
    const known = await db.lineages.get(lineage);
    const past = [...new Set([...(known?.past ?? []), ...conflict.past, newMark()])];
    if (kept !== undefined) await db.lineages.put({ id: lineage, seen: versionOf(kept), past });
    await db.conflicts.delete(id);
    if (conflict.learnerId) await recount(db, conflict.learnerId);
  });
