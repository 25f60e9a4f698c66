import { useEffect, useId, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useSettings } from '#components/hooks/use-settings.ts';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { say, t } from '#utils/i18n/t.ts';

/** Whether the browser's own language model may offer other wordings, and whether this browser has one. */
export function WordingSetting() {
  const { wordings, changeSettings } = useServices();
  const toast = useToast();
  const settings = useSettings();
  const about = useId();
  const [isReady, setReady] = useState<boolean | null>(wordings ? null : false);
  useEffect(() => void wordings?.isReady().then(setReady), []);
  if (settings.is === 'waiting') return null;
  if (settings.is === 'failed') return <Notice tone="error">{say({ key: settings.why })}</Notice>;
  const change = async (offersWordings: boolean) => {
    const done = await changeSettings({ offersWordings });
    if (!done.ok) toast({ text: say({ key: done.why }) });
  };
  return (
    <div class="stack">
      <CheckBox
        checked={settings.value.offersWordings}
        describedBy={about}
        onChange={(on) => void change(on)}
      >
        {t('settings.wordings')}
      </CheckBox>
      <p id={about} class="soft">
        {t('settings.wordingsText')}
        {isReady === false && ` ${t('settings.wordingsNone')}`}
      </p>
    </div>
  );
}
