import { differingFields } from '#utils/backup/same-content.ts';
import {
  type AnyRecord,
  backupTables,
  lineageId,
  tableNames,
  versionOf,
} from '#utils/backup/tables.ts';
import type { Conflict } from '#utils/domain/conflict.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { newMark } from './gather.ts';
import { found } from './problem.ts';
import { recount } from './recount.ts';
import { nextRevision } from './revision.ts';

/** Two versions of one record, side by side. */
export interface TwoVersions {
  conflict: Conflict;
  /** `null` = the record is no longer here. */
  ours: AnyRecord | null;
  /** The fields in which they differ. */
  fields: string[];
  learner: string | null;
}

/** Every record that has another version beside it, those brought in first coming first. */
export async function twoVersions(db: Store): Promise<TwoVersions[]> {
  const conflicts = await db.conflicts.toArray();
  const all = conflicts.map(async (conflict) => {
    const ours = (await db.table<AnyRecord>(conflict.table).get(conflict.recordId)) ?? null;
    const learner = conflict.learnerId ? await db.learners.get(conflict.learnerId) : undefined;
    const fields = differingFields(conflict.theirs, ours ?? {});
    return { conflict, ours, fields, learner: learner?.name ?? null };
  });
  return (await Promise.all(all)).sort((a, b) => a.conflict.at.localeCompare(b.conflict.at));
}

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
    if (kept && version === 'theirs')
      await db.table<unknown>(table).put(backupTables[table].schema.parse(kept));
    const lineage = lineageId(table, conflict.recordId);
    const known = await db.lineages.get(lineage);
    const past = [...new Set([...(known?.past ?? []), ...conflict.past, newMark()])];
    if (kept) await db.lineages.put({ id: lineage, seen: versionOf(kept), past });
    await db.conflicts.delete(id);
    if (conflict.learnerId) await recount(db, conflict.learnerId);
  });
