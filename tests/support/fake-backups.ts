import { ok, refused } from '#utils/domain/result.ts';
import type { BackupServices } from '#utils/services/backup-types.ts';
import type { LockServices } from '#utils/services/lock-types.ts';
import type { PrivacyServices, RetentionServices } from '#utils/services/privacy-types.ts';
import { FAKE_NOW } from './fake-records.ts';

/** A device whose backups succeed, made just now, and nothing to bring in: tests say what is otherwise. */
export const fakeBackups = (): BackupServices &
  PrivacyServices &
  RetentionServices &
  LockServices => ({
  retentionPlan: async () => ok([]),
  noteAnnounced: async () => ok(undefined),
  keepUntil: async () => ok(undefined),
  eraseDue: async () => ok([]),
  retentionReceipts: async () => ok([]),
  everythingOf: async () => refused('errors.gone'),
  eraseLearner: async () => refused('errors.gone'),
  trouble: () => (next) => {
    next(null);
    return () => {};
  },
  lockState: () => (next) => {
    next('off');
    return () => {};
  },
  setLock: async () => ok(undefined),
  unlock: async () => ok(undefined),
  lockNow: async () => ok(undefined),
  changePassphrase: async () => ok(undefined),
  takeLockOff: async () => ok(undefined),
  beginAnew: async () => ok(undefined),
  noteUse: () => {},
  forgetKeys: () => {},
  keepForGood: async () => true,
  lastBackup: () => (next) => {
    next({ at: FAKE_NOW, laterAt: null });
    return () => {};
  },
  remindLater: async () => ok(undefined),
  twoVersions: () => (next) => {
    next([]);
    return () => {};
  },
  chooseVersion: async () => ok(undefined),
  makeBackup: async () => ok({ fileName: 'feedforward-2026-11-30-0912.backup', isWhole: true }),
  rescueBackup: async () => ok({ fileName: 'feedforward-2026-11-30-0912.backup', isWhole: true }),
  openBackup: async () => refused('backup.foreign'),
  previewRestore: async () => refused('backup.mixed'),
  restore: async () => ok(undefined),
});
