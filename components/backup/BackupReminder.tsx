import './backup.css';
import { dayWordsAt } from '#components/caseload/day-words.ts';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { useSettings } from '#components/hooks/use-settings.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { Instant } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import type { LastBackup } from '#utils/services/backup-types.ts';

const DAY = 24 * 60 * 60 * 1000;
/** The reminder is put off for so many days. */
const LATER = 2;

const daysSince = (at: Instant, now: Instant): number => (Date.parse(now) - Date.parse(at)) / DAY;

/** Whether the mentor is to be reminded; `days` = 0: never. A clock that was set back counts as long ago. */
export function isDue({ at, laterAt }: LastBackup, days: number, now: Instant): boolean {
  if (days === 0) return false;
  const sinceLater = laterAt === null ? LATER : daysSince(laterAt, now);
  if (sinceLater >= 0 && sinceLater < LATER) return false;
  if (at === null) return true;
  const since = daysSince(at, now);
  return since < -1 || since >= days;
}

/** Says at the side of the workspace that a backup is due, where there is something to lose. */
export function BackupReminder() {
  const services = useServices();
  const settings = useSettings();
  const last = useLive('last-backup', services.lastBackup);
  const anybody = useLive('reminder', services.hasLearners);
  if (settings.is !== 'here' || last.is !== 'here' || anybody.is !== 'here') return null;
  const isWanted = isDue(last.value, settings.value.backupDays, services.clock.now());
  if (!isWanted || !anybody.value) return null;
  const { at } = last.value;
  return (
    <div class="backup-reminder">
      <Notice
        tone="warn"
        title={
          at === null ? t('backup.remindNever') : t('backup.remindOld', { when: dayWordsAt(at) })
        }
      >
        {t('backup.remindText')}
        <p class="backup-buttons">
          <Button small onClick={() => (location.hash = '#settings/backup')}>
            {t('backup.remindGo')}
          </Button>
          <Button small look="quiet" onClick={() => void services.remindLater()}>
            {t('backup.remindLater')}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
