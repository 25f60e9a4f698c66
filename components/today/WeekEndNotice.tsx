import { hashOf } from '#components/caseload/use-screen.ts';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { useSettings } from '#components/hooks/use-settings.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { t } from '#utils/i18n/t.ts';

/** From the day that the mentor chose to the end of the week: what is not in the MIS yet, and which files are not answered for. */
export function WeekEndNotice() {
  const { clock, exportStanding } = useServices();
  const settings = useSettings();
  const standing = useLive('export', exportStanding);
  const day = settings.is === 'here' ? settings.value.weekEnd.day : null;
  if (day === null || standing.is !== 'here') return null;
  const { learners, unanswered } = standing.value;
  const isTime = Temporal.PlainDate.from(clock.today()).dayOfWeek >= day;
  if (!isTime || learners === 0) return null;
  return (
    <Notice tone="info">
      <p>
        {learners === 1 ? t('reminders.week.one') : t('reminders.week.many', { count: learners })}{' '}
        {unanswered > 0 && t('reminders.week.files', { count: unanswered })}{' '}
        <a href={hashOf({ name: 'export', learnerId: null })}>{t('reminders.week.open')}</a>
      </p>
    </Notice>
  );
}
