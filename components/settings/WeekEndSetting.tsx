import { useId, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { t } from '#utils/i18n/t.ts';
import type { Settings } from '#utils/settings/settings.ts';
import { TimeField } from './TimeField.tsx';
import { useChangeSettings } from './use-change-settings.ts';

const DAYS = [1, 2, 3, 4, 5] as const;

/** On which day of the week the mentor is told what is not in the MIS yet, and whether the browser says it too. */
export function WeekEndSetting({ weekEnd }: Pick<Settings, 'weekEnd'>) {
  const { allowNotices } = useServices();
  const change = useChangeSettings();
  const about = useId();
  const [isRefused, setRefused] = useState(false);
  const set = (some: Partial<Settings['weekEnd']>) => change({ weekEnd: { ...weekEnd, ...some } });
  const turn = async (isSaid: boolean) => {
    // The browser forgets the press after anything else that is waited for.
    const isAllowed = !isSaid || (await allowNotices());
    setRefused(!isAllowed);
    if (isAllowed) set({ isSaid });
  };
  return (
    <div class="stack">
      <Field label={t('reminders.week.day')} hint={t('reminders.week.text')}>
        {(control) => (
          <select
            {...control}
            class="ui-input settings-time"
            value={String(weekEnd.day ?? '')}
            onChange={({ currentTarget: { value } }) =>
              set({ day: DAYS.find((day) => String(day) === value) ?? null })
            }
          >
            <option value="">{t('reminders.week.never')}</option>
            {DAYS.map((day) => (
              <option key={day} value={String(day)}>
                {t(`reminders.week.day.${day}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {weekEnd.day !== null && (
        <>
          <CheckBox
            checked={weekEnd.isSaid}
            describedBy={about}
            onChange={(isSaid) => void turn(isSaid)}
          >
            {t('reminders.week.said')}
          </CheckBox>
          <p id={about} class="soft">
            {t('reminders.week.saidText')}
          </p>
          {weekEnd.isSaid && <TimeField time={weekEnd.time} onTime={(time) => set({ time })} />}
        </>
      )}
      {isRefused && <Notice tone="warn">{t('reminders.refused')}</Notice>}
    </div>
  );
}
