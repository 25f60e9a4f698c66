import { useId, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { calendarFile, initialsOf } from '#utils/calendar/calendar-file.ts';
import { say, t } from '#utils/i18n/t.ts';

const words = () => ({
  calendar: t('calendar.name'),
  due: (who: string) => t('calendar.due', { who }),
  review: (who: string) => t('calendar.review', { who }),
});

/** Due and review days as a file for a calendar program, with initials unless names are asked for. */
export function CalendarBox() {
  const { clock, calendarTargets, saveText } = useServices();
  const toast = useToast();
  const about = useId();
  const [hasNames, setNames] = useState(false);
  const save = async () => {
    const dated = await calendarTargets();
    if (!dated.ok) return toast({ text: say({ key: dated.why }) });
    if (dated.value.length === 0) return toast({ text: t('calendar.none') });
    const targets = dated.value.map(({ target, name }) => ({
      target,
      who: hasNames ? name : initialsOf(name),
      what: hasNames ? target.statement : '',
    }));
    const text = calendarFile(targets, words(), clock.now());
    const saved = await saveText('feedforward.ics', text, 'text/calendar;charset=utf-8');
    toast({ text: saved.ok ? t('calendar.saved') : say({ key: saved.why }) });
  };
  return (
    <Disclosure summary={t('calendar.title')}>
      <div class="today-calendar">
        <p>{t('calendar.text')}</p>
        <CheckBox checked={hasNames} describedBy={about} onChange={setNames}>
          {t('calendar.names')}
        </CheckBox>
        <p id={about} class="workspace-soft">
          {t('calendar.namesText')}
        </p>
        <Button onClick={() => void save()}>{t('calendar.save')}</Button>
      </div>
    </Disclosure>
  );
}
