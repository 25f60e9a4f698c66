import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { say, t } from '#utils/i18n/t.ts';

/**
 * Says while nothing can be kept, before anybody loses a word to it. After an upgrade that failed it offers what is stored as a file.
 * @param mayRescue not in an LMS page, where a button could be covered or hidden: there it leads to the workspace
 */
export function TroubleNotice({ mayRescue }: { mayRescue: boolean }) {
  const { trouble, rescueBackup, openWorkspace } = useServices();
  const state = useLive('trouble', trouble);
  const [ending, setEnding] = useState<string | null>(null);
  if (state.is !== 'here' || state.value === null) return null;
  const rescue = async () => {
    const made = await rescueBackup();
    setEnding(
      made.ok ? t('backup.rescued', { name: made.value.fileName }) : say({ key: made.why }),
    );
  };
  const act = mayRescue ? () => void rescue() : () => openWorkspace('settings');
  const action =
    state.value === 'errors.storeUpgrade' ? { label: t('backup.rescue'), onClick: act } : undefined;
  return (
    <div class="trouble">
      <Notice tone="error" action={action}>
        <p>{say({ key: state.value })}</p>
        {ending && <p role="status">{ending}</p>}
      </Notice>
    </div>
  );
}
