import { useId, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { say, t } from '#utils/i18n/t.ts';
import type { Settings } from '#utils/settings/settings.ts';
import { TimeField } from './TimeField.tsx';

/** Whether, and when, the mentor is told how many learners are due. */
export function MorningSetting({ morning }: Pick<Settings, 'morning'>) {
  const { allowNotices, changeSettings } = useServices();
  const toast = useToast();
  const about = useId();
  const [isRefused, setRefused] = useState(false);
  const change = async (next: Settings['morning']) => {
    const done = await changeSettings({ morning: next });
    if (!done.ok) toast({ text: say({ key: done.why }) });
  };
  const turn = async (isOn: boolean) => {
    // The browser forgets the press after anything else that is waited for.
    const isAllowed = !isOn || (await allowNotices());
    setRefused(!isAllowed);
    if (isAllowed) await change({ ...morning, isOn });
  };
  return (
    <div class="stack">
      <CheckBox checked={morning.isOn} describedBy={about} onChange={(on) => void turn(on)}>
        {t('reminders.on')}
      </CheckBox>
      <p id={about} class="soft">
        {t('reminders.text')}
      </p>
      {isRefused && <Notice tone="warn">{t('reminders.refused')}</Notice>}
      {morning.isOn && (
        <TimeField time={morning.time} onTime={(time) => void change({ ...morning, time })} />
      )}
    </div>
  );
}
