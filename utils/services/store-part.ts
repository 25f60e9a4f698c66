import type { BackupServices } from './backup-types.ts';
import type { SampleServices } from './sample-types.ts';
import type { SiteServices } from './site-types.ts';
import type { Services } from './types.ts';

/** What of the services has nothing to do with this device's store. */
type Beside =
  | 'page'
  | 'brought'
  | 'wordings'
  | 'settings'
  | 'policy'
  | 'changeSettings'
  | 'openWorkspace'
  | 'copy'
  | 'copyPicture'
  | 'print'
  | 'saveText'
  | 'allowNotices'
  | keyof Pick<BackupServices, 'keepForGood' | 'lastBackup' | 'remindLater'>
  | keyof SampleServices
  | keyof SiteServices;

/** The part of the services that asks something of this device's store. */
export type StoreWork = Omit<Services, Beside>;
