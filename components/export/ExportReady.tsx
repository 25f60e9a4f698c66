import { AskAboutWords } from '#components/guard/AskAboutWords.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { t } from '#utils/i18n/t.ts';
import { emptyCells } from '#utils/mis/empty-cells.ts';
import type { KnownProfile } from '#utils/mis/known-profiles.ts';
import type { ExportPreview } from '#utils/services/types.ts';
import { CellFlags } from './CellFlags.tsx';
import { Counts } from './Counts.tsx';
import { HeldBackList } from './HeldBackList.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { SendOut } from './SendOut.tsx';
import type { Progress } from './use-making.ts';
import { useWordHold } from './use-word-hold.ts';

interface ExportReadyProps {
  by: KnownProfile;
  preview: ExportPreview;
  /** How far the file is that is being made; `null` = none is. */
  progress: Progress | null;
  /** Writes these rows, which are those shown. */
  onDownload: (rows: RecordId[]) => void;
  onCopy: (rows: RecordId[]) => void;
  onStop: () => void;
}

/** What would be in the file, what would not and why, and the buttons that make it. */
export function ExportReady({ by, preview: all, progress, ...does }: ExportReadyProps) {
  const { profile } = by;
  const { shown: preview, ...asking } = useWordHold(profile, all);
  if (preview.chosen === 0)
    return (
      <EmptyState icon="window" title={t('exporting.none.title')}>
        <p>{t(`exporting.none.${profile.rows}`)}</p>
      </EmptyState>
    );
  const going = () => preview.rows.map(({ recordId }) => recordId);
  return (
    <>
      <Counts preview={preview} />
      <AskAboutWords {...asking} title="guard.exportTitle" tickLabel="guard.exportTick" />
      {preview.rows.length > 0 && (
        <>
          <EmptyCellsNotice by={by} preview={preview} />
          <CellFlags rows={preview.rows} />
          <SendOut
            format={profile.format}
            progress={progress}
            onDownload={() => does.onDownload(going())}
            onCopy={() => does.onCopy(going())}
            onStop={does.onStop}
          />
          {profile.format !== 'xlsx' && (
            <Disclosure summary={t('exporting.excel')}>
              <p class="export-excel">{t('exporting.excel.help')}</p>
            </Disclosure>
          )}
          <PreviewTable columns={preview.columns} rows={preview.rows} />
        </>
      )}
      {preview.rows.length === 0 && <p>{t('exporting.noNew')}</p>}
      <HeldBackList heldBack={preview.heldBack} />
    </>
  );
}

/** Rows that lack what the MIS would like to have, such as the learner's reference. */
function EmptyCellsNotice({ by, preview }: Pick<ExportReadyProps, 'by' | 'preview'>) {
  const lacking = emptyCells(by.profile, preview.rows);
  if (lacking.length === 0) return null;
  return (
    <Notice tone="warn">
      {lacking.map((column) => (
        <p key={column.heading}>
          {t('exporting.warn.empty', { ...column, all: preview.rows.length })}{' '}
          <a href="#caseload">{t('exporting.warn.addRef')}</a>
        </p>
      ))}
    </Notice>
  );
}
