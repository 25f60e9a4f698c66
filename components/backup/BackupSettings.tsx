import { useServices } from '#components/hooks/services.ts';
import { Part } from '#components/settings/Part.tsx';
import { WithSettings } from '#components/settings/WithSettings.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { say, t } from '#utils/i18n/t.ts';
import { MakeBackup } from './MakeBackup.tsx';
import { RestoreBox } from './RestoreBox.tsx';
import { TwoVersionsBox } from './TwoVersionsBox.tsx';

const every = () =>
  [
    { value: '7', label: t('backup.every7') },
    { value: '14', label: t('backup.every14') },
    { value: '30', label: t('backup.every30') },
    { value: '0', label: t('backup.every0') },
  ] as const;

/** Backup, its reminder, and bringing one in. */
export function BackupSettings() {
  return (
    <>
      <TwoVersionsBox />
      <Part name="backup">
        <p>{t('backup.text')}</p>
        <MakeBackup />
        <WithSettings>{({ backupDays }) => <Reminder days={backupDays} />}</WithSettings>
      </Part>
      <Part name="restore">
        <RestoreBox />
      </Part>
    </>
  );
}

function Reminder({ days }: { days: number }) {
  const { changeSettings } = useServices();
  const toast = useToast();
  const change = async (value: string) => {
    const done = await changeSettings({ backupDays: Number(value) });
    if (!done.ok) toast({ text: say({ key: done.why }) });
  };
  const chosen = every().find(({ value }) => value === String(days))?.value ?? null;
  return (
    <Choices
      label={t('backup.every')}
      options={every()}
      chosen={chosen}
      onChoose={(value) => void change(value)}
    />
  );
}
