import { hashOf } from '#components/caseload/use-screen.ts';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { useSettings } from '#components/hooks/use-settings.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { t } from '#utils/i18n/t.ts';

/**
 * From the day that the mentor chose to the end of the week: what is not in the MIS yet, and which files are not answered for.
 * @param isAfter what the mentor came for is on the screen
 */
export function WeekEndNotice({ isAfter }: { isAfter: boolean }) {
  const { clock, exportStanding } = useServices();
  const settings = useSettings();
  const day = settings.is === 'here' ? settings.value.weekEnd.day : null;
  const isTime = day !== null && Temporal.PlainDate.from(clock.today()).dayOfWeek >= day;
  // Nothing is counted for it on other days, nor before who comes first is there to be read.
  const standing = useLive('export', isTime && isAfter ? exportStanding : null);
  if (standing.is !== 'here' || standing.value.learners === 0) return null;
  const { learners, unanswered } = standing.value;
  return (
    <Notice tone="info">
      <p>
        {t('reminders.week.unsent', { count: learners })}{' '}
        {unanswered > 0 && t('reminders.week.files', { count: unanswered })}{' '}
        <a href={hashOf({ name: 'export', learnerId: null })}>{t('reminders.week.open')}</a>
      </p>
    </Notice>
  );
}
