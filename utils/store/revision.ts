import { newId } from '#utils/domain/ids.ts';
import type { Clock, Instant } from '#utils/domain/time.ts';

interface Revised {
  updatedAt: Instant;
  rev: number;
}

/** What a record starts with. */
export function firstRevision(clock: Clock) {
  const now = clock.now();
  return { id: newId(), createdAt: now, updatedAt: now, rev: 1 };
}

/** What changes in a record at every save besides its content. */
export const nextRevision = (record: Revised, clock: Clock): Revised => ({
  updatedAt: clock.now(),
  rev: record.rev + 1,
});
