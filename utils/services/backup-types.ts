import type { Backup } from '#utils/backup/content.ts';
import type { Plan, PlanOptions } from '#utils/backup/types.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Instant } from '#utils/domain/time.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { RestorePreview } from '#utils/store/restore.ts';
import type { TwoVersions } from '#utils/store/two-versions.ts';
import type { Live, Outcome } from './types.ts';

export type { RestorePreview } from '#utils/store/restore.ts';
export type { TwoVersions } from '#utils/store/two-versions.ts';

/** A file that was handed to the browser. */
export interface MadeBackup {
  fileName: string;
  /** It was read back, and could be brought in. */
  isWhole: boolean;
}

/** Making and bringing in backups. */
export interface BackupWork {
  /** Hands one file with everything to the browser; locked unless `passphrase` is `null`. */
  makeBackup(passphrase: string | null): Outcome<MadeBackup>;
  /** The same of what an upgrade that failed left as it was. */
  rescueBackup(): Outcome<MadeBackup>;
  /** What is in a file; `backup.locked` asks for its passphrase. */
  openBackup(file: Blob, passphrase: string | null): Outcome<Backup>;
  /** What bringing it in would do; changes nothing. */
  previewRestore(backup: Backup, options: PlanOptions): Outcome<RestorePreview>;
  /** Brings it in, all or nothing, if it would still do what was `shown`. */
  restore(
    backup: Backup,
    options: PlanOptions,
    shown: Plan['counts'],
    withSettings: boolean,
  ): Outcome<void>;
  /** Ends a conflict by choosing one of two versions. */
  chooseVersion(id: RecordId, version: 'ours' | 'theirs'): Outcome<void>;
}

/** When a backup was last made here, and since when the mentor was not to be reminded. */
export interface LastBackup {
  at: Instant | null;
  laterAt: Instant | null;
}

/** What keeps records from being lost. */
export interface BackupServices extends BackupWork {
  /** Why nothing can be kept at the moment; `null` = all is well. */
  trouble(): Live<MessageKey | null>;
  /** Whether the browser promises to keep the records when the disk fills up; asks it to. */
  keepForGood(): Promise<boolean>;
  lastBackup(): Live<LastBackup>;
  /** The mentor puts the reminder off. */
  remindLater(): Outcome<void>;
  /** Records that have another version beside them. */
  twoVersions(): Live<TwoVersions[]>;
}
