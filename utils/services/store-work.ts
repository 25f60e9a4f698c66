import { findKeys } from '#utils/lock/session.ts';
import { askBackground } from '#utils/messaging/ask-background.ts';
import { systemClock } from '#utils/platform/clock.ts';
import { copyText } from '#utils/platform/copy-text.ts';
import { exportWorker } from '#utils/platform/export-worker.ts';
import { saveFile } from '#utils/platform/save-file.ts';
import { openStore } from '#utils/store/db.ts';
import { opened } from '#utils/store/opened.ts';
import { noteMade } from './last-backup.ts';
import { lockService } from './lock-service.ts';
import type { StoreWork } from './store-part.ts';
import { createStoreServices } from './store-services.ts';
import { tellingDue } from './tell-due.ts';
import { troubleOf } from './trouble-service.ts';
import { writeInWorker } from './writing/write-in-worker.ts';

/** Everything that is asked of this device's store, which begins to open. */
export function createStoreWork(): StoreWork {
  const db = openStore();
  db.lock.findKeys = findKeys(db);
  // At once, and read by nobody: whoever asks it something says what was in its way.
  opened(db).catch(() => undefined);
  // The panel never makes a file: what makes one is loaded by the first screen that asks for it.
  const exporting = async () => {
    const ways = { writeRows: writeInWorker(exportWorker), saveFile, copyText };
    return (await import('./apart/with-worker.ts')).exportsWithWorker(
      db,
      systemClock,
      ways,
      exportWorker,
    );
  };
  const privacy = async () =>
    (await import('./privacy-services.ts')).createPrivacyServices(db, systemClock);
  const retention = async () =>
    (await import('./retention-services.ts')).createRetentionServices(db, systemClock);
  const backups = async () =>
    (await import('./backup-services.ts')).createBackupWork(db, systemClock, saveFile, noteMade);
  return {
    everythingOf: async (id) => (await privacy()).everythingOf(id),
    eraseLearner: async (id) => (await privacy()).eraseLearner(id),
    retentionPlan: async () => (await retention()).retentionPlan(),
    noteAnnounced: async (lines) => (await retention()).noteAnnounced(lines),
    keepUntil: async (...what) => (await retention()).keepUntil(...what),
    eraseDue: async () => (await retention()).eraseDue(),
    retentionReceipts: async () => (await retention()).retentionReceipts(),
    ...lockService(db),
    trouble: () => troubleOf(db),
    makeBackup: async (passphrase) => (await backups()).makeBackup(passphrase),
    rescueBackup: async () => (await backups()).rescueBackup(),
    openBackup: async (...file) => (await backups()).openBackup(...file),
    previewRestore: async (...what) => (await backups()).previewRestore(...what),
    chooseVersion: async (...what) => (await backups()).chooseVersion(...what),
    restore: async (...what) => (await backups()).restore(...what),
    ...tellingDue(
      {
        ...createStoreServices(db, systemClock),
        answerBatch: async (...asks) => (await exporting()).answerBatch(...asks),
      },
      () => void askBackground('due.changed', {}),
    ),
    previewExport: async (...asks) => (await exporting()).previewExport(...asks),
    tryProfile: async (profile) => (await exporting()).tryProfile(profile),
    downloadExport: async (...asks) => (await exporting()).downloadExport(...asks),
    typedIn: async (...asks) => (await exporting()).typedIn(...asks),
    copyExport: async (...asks) => (await exporting()).copyExport(...asks),
  };
}
