import { differingFields } from '#utils/backup/same-content.ts';
import type { AnyRecord } from '#utils/backup/tables.ts';
import type { Conflict } from '#utils/domain/conflict.ts';
import type { Store } from './db.ts';

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
