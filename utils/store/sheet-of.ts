import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { MAX_OPEN_TARGETS, type Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { Store } from './db.ts';
import { targetsOf } from './learner-queries.ts';

/**
 * Whose targets a print sheet may hold, most urgent first. Asked for by a target's id it begins with that one, by a
 * learner's with as many as a learner should have open. `null` = the record is gone.
 */
export async function sheetOf(
  db: Store,
  recordId: RecordId,
): Promise<{ learner: Learner; targets: Target[]; first: RecordId[] } | null> {
  const asked = await db.targets.get(recordId);
  const learner = await db.learners.get(asked?.learnerId ?? recordId);
  if (!learner) return null;
  const all = (await targetsOf(db, learner.id)).map(({ target }) => target);
  const targets = all.filter((target) => isOpenStatus(target.status) || target.id === asked?.id);
  const first = asked ? [asked] : targets.slice(0, MAX_OPEN_TARGETS);
  return { learner, targets, first: first.map(({ id }) => id) };
}
