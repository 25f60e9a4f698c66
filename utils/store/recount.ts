import type { RecordId } from '#utils/domain/ids.ts';
import type { TargetStatus } from '#utils/domain/target.ts';
import type { Instant } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { Totals } from './totals.ts';

/** Counts one learner's targets again, inside the caller's transaction, and moves the last contact up to `contact`. */
export async function recount(db: Store, learnerId: RecordId, contact: Instant): Promise<void> {
  const withStatus = (status: TargetStatus) =>
    db.targets.where('[learnerId+status]').equals([learnerId, status]).count();
  const last = (await db.totals.get(learnerId))?.lastContact ?? contact;
  await db.totals.put(
    Totals.parse({
      learnerId,
      open: await withStatus('open'),
      met: await withStatus('met'),
      lastContact: last > contact ? last : contact,
    }),
  );
}
