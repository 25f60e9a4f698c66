import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { t } from '#utils/i18n/t.ts';

/**
 * Opens one learner's targets for typing into the MIS's own web form, beside it in the side panel. Never in the panel of a page,
 * which the page can cover or hide: what leaves goes from the extension's own windows.
 */
export function CopyForMis({ learnerId }: { learnerId: RecordId }) {
  const { page } = useServices();
  const [Fields, setFields] = useState<ComponentType<{ learnerId: RecordId }> | null>(null);
  if (page?.frame) return null;
  const turn = async () => {
    if (Fields) return setFields(null);
    const { LearnerFields } = await import('./LearnerFields.tsx');
    setFields(() => LearnerFields);
  };
  return (
    <div class="stack">
      <div>
        <Button small aria-expanded={Fields !== null} onClick={() => void turn()}>
          {t('exporting.typing')}
        </Button>
      </div>
      {Fields && <Fields learnerId={learnerId} />}
    </div>
  );
}
