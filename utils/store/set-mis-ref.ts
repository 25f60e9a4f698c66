import type { RecordId } from '#utils/domain/ids.ts';
import { Learner } from '#utils/domain/learner.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { found } from './problem.ts';
import { countedTables, recount } from './recount.ts';
import { nextRevision } from './revision.ts';

/**
 * Sets what the college's MIS calls a learner; text, so that leading zeros stay. Blank means not known.
 * @throws StoreProblem `errors.gone` when there is no such learner
 */
export const setMisRef = (
  db: Store,
  learnerId: RecordId,
  misRef: string | null,
  clock: Clock,
): Promise<Learner> =>
  db.transaction('rw', countedTables(db), async () => {
    const before = found(await db.learners.get(learnerId));
    const ref = misRef?.trim() || null;
    if (ref === before.misRef) return before;
    const learner = Learner.parse({ ...before, ...nextRevision(before, clock), misRef: ref });
    await db.learners.put(learner);
    await recount(db, learnerId);
    return learner;
  });
