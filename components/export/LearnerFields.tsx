import { useState } from 'preact/hooks';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { say, t } from '#utils/i18n/t.ts';
import { ALL_NEWS, type ExportChoice } from '#utils/mis/export-choice.ts';
import type { KnownProfile } from '#utils/mis/known-profiles.ts';
import type { ExportPreview } from '#utils/services/types.ts';
import { FieldByField } from './FieldByField.tsx';
import { useHolds } from './use-holds.ts';
import { usePreview } from './use-preview.ts';
import { useProfiles } from './use-profiles.ts';

/** One learner's targets, field by field. A file of its own, which only a press loads: the panel of a page never does. */
export function LearnerFields({ learnerId }: { learnerId: RecordId }) {
  const [choice] = useState<ExportChoice>({ ...ALL_NEWS, learnerId });
  const { chosen } = useProfiles('targets');
  const { preview, again } = usePreview(chosen, choice);
  if (preview.is === 'failed')
    return (
      <Notice tone="error" action={{ label: t('exporting.retry'), onClick: again }}>
        {say({ key: preview.why })}
      </Notice>
    );
  if (preview.is === 'waiting' || !chosen) return <Spinner label={t('exporting.counting')} />;
  return <Rows by={chosen} choice={choice} preview={preview.value} />;
}

interface RowsProps {
  by: KnownProfile;
  choice: ExportChoice;
  preview: ExportPreview;
}

function Rows({ by, choice, preview }: RowsProps) {
  const { held } = useHolds(by.profile, preview);
  if (!held) return <Spinner label={t('exporting.counting')} />;
  const { typed, heldBack } = held;
  return (
    <>
      <FieldByField by={by} choice={choice} rows={typed} />
      {heldBack.length > 0 && (
        <p class="soft">{t('exporting.field.held', { count: heldBack.length })}</p>
      )}
    </>
  );
}
