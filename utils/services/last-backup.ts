import * as z from 'zod/mini';
import { ok, refused } from '#utils/domain/result.ts';
import { type Clock, Instant } from '#utils/domain/time.ts';
import { readStored, writeStored } from '#utils/platform/stored-value.ts';
import type { BackupServices, LastBackup } from './backup-types.ts';
import { liveStored } from './live-stored.ts';

const KEY = 'backup';

const Stored = z.object({
  at: z.catch(z.nullable(Instant), null),
  laterAt: z.catch(z.nullable(Instant), null),
});

/** What is stored of it, whatever it is. */
const lastIn = (stored: unknown): LastBackup => {
  const read = z.safeParse(Stored, stored ?? {});
  return read.success ? read.data : { at: null, laterAt: null };
};

/** Notes that a backup was made; the reminder begins anew. */
export const noteMade = (at: Instant): Promise<void> => writeStored(KEY, { at, laterAt: null });

/** When the last backup was made on this device. Kept beside the store, not in it: no backup brings it along. */
export const lastBackupService = (
  clock: Clock,
): Pick<BackupServices, 'lastBackup' | 'remindLater'> => ({
  lastBackup: () => liveStored(KEY, lastIn),
  remindLater: async () => {
    try {
      await writeStored(KEY, { ...lastIn(await readStored(KEY)), laterAt: clock.now() });
      return ok(undefined);
    } catch {
      return refused('errors.settings');
    }
  },
});
