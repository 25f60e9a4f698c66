import type { RecordId } from '#utils/domain/ids.ts';
import { OPEN_STATUSES } from '#utils/domain/target-status.ts';
import type { Instant } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { Totals } from './totals.ts';

/** Counts one learner's targets again, inside the caller's transaction, and moves the last contact up to `contact`. */
export async function recount(db: Store, learnerId: RecordId, contact: Instant): Promise<void> {
  const withStatus = (statuses: readonly string[]) =>
    db.targets
      .where('[learnerId+status]')
      .anyOf(statuses.map((status) => [learnerId, status]))
      .count();
  const last = (await db.totals.get(learnerId))?.lastContact ?? contact;
  await db.totals.put(
    Totals.parse({
      learnerId,
      open: await withStatus(OPEN_STATUSES),
      met: await withStatus(['met']),
      lastContact: last > contact ? last : contact,
    }),
  );
}
