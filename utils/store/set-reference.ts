import type { RecordId } from '#utils/domain/ids.ts';
import { Learner } from '#utils/domain/learner.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { found } from './problem.ts';
import { countedTables, recount } from './recount.ts';
import { nextRevision } from './revision.ts';

/** The names that the college knows a learner by and the mentor can type. */
export type ReferenceKind = 'misRef' | 'uln' | 'userName' | 'idNumber';

/**
 * Sets what the college calls a learner; text, so that leading zeros stay. Blank means not known. The same again changes nothing.
 * @throws StoreProblem `errors.gone` when there is no such learner
 */
export const setReference = (
  db: Store,
  learnerId: RecordId,
  kind: ReferenceKind,
  typed: string | null,
  clock: Clock,
): Promise<Learner> =>
  db.transaction('rw', countedTables(db), async () => {
    const before = found(await db.learners.get(learnerId));
    const reference = typed?.trim() || null;
    if (reference === (before[kind] ?? null)) return before;
    const { [kind]: _old, ...others } = before;
    // A MIS reference that is not known is `null`, the others are then not there at all.
    const isWritten = reference !== null || kind === 'misRef';
    const renamed = { ...others, ...(isWritten && { [kind]: reference }) };
    const learner = Learner.parse({ ...renamed, ...nextRevision(before, clock) });
    await db.learners.put(learner);
    await recount(db, learnerId);
    return learner;
  });

/** Sets what the college's MIS calls a learner. @throws StoreProblem `errors.gone` */
export const setMisRef = (
  db: Store,
  learnerId: RecordId,
  misRef: string | null,
  clock: Clock,
): Promise<Learner> => setReference(db, learnerId, 'misRef', misRef, clock);
