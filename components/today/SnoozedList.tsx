import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { say, t } from '#utils/i18n/t.ts';
import type { TodayList } from '#utils/services/log-services.ts';
import { dayInWords } from '#utils/targets/due-day.ts';

/** Who is put off, until when and why, soonest back first. */
export function SnoozedList({ snoozed }: Pick<TodayList, 'snoozed'>) {
  const { clock, endSnooze } = useServices();
  const toast = useToast();
  if (snoozed.length === 0) return null;
  const bringBack = async (id: string) => {
    const result = await endSnooze(id);
    if (!result.ok) toast({ text: say({ key: result.why }) });
  };
  return (
    <Disclosure summary={t('today.snoozedList', { count: snoozed.length })}>
      <ul class="today-snoozed">
        {snoozed.map(({ learner, snooze }) => (
          <li key={snooze.id}>
            <span>
              <strong>{learner.name}</strong>{' '}
              <span class="workspace-soft">
                {t('today.snoozedLine', {
                  day: dayInWords(snooze.until, clock.today()),
                  why: snooze.why,
                })}
              </span>
            </span>
            <Button
              small
              look="quiet"
              aria-label={t('today.unsnoozeFor', { name: learner.name })}
              onClick={() => void bringBack(snooze.id)}
            >
              {t('today.unsnooze')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
