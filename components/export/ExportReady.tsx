import { AskAboutWords } from '#components/guard/AskAboutWords.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { t } from '#utils/i18n/t.ts';
import { defaultProfiles } from '#utils/mis/default-profiles.ts';
import { emptyCells } from '#utils/mis/empty-cells.ts';
import type { RowKind } from '#utils/mis/profile.ts';
import type { ExportPreview } from '#utils/services/types.ts';
import { Counts } from './Counts.tsx';
import { HeldBackList } from './HeldBackList.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { useWordHold } from './use-word-hold.ts';

interface ExportReadyProps {
  what: RowKind;
  preview: ExportPreview;
  isBusy: boolean;
  /** Writes these rows, which are those shown. */
  onDownload: (rows: RecordId[]) => void;
}

/** What would be in the file, what would not and why, and the button that makes it. */
export function ExportReady({ what, preview: all, isBusy, onDownload }: ExportReadyProps) {
  const { shown: preview, ...asking } = useWordHold(what, all);
  if (preview.chosen === 0)
    return (
      <EmptyState icon="window" title={t('exporting.none.title')}>
        <p>{t(`exporting.none.${what}`)}</p>
      </EmptyState>
    );
  const hasRows = preview.rows.length > 0;
  return (
    <>
      <Counts preview={preview} />
      <AskAboutWords {...asking} title="guard.exportTitle" tickLabel="guard.exportTick" />
      {hasRows && (
        <>
          <EmptyCellsNotice what={what} preview={preview} />
          <div class="export-go">
            <Button
              look="primary"
              disabled={isBusy}
              onClick={() => onDownload(preview.rows.map(({ recordId }) => recordId))}
            >
              {isBusy ? t('exporting.downloading') : t('exporting.download')}
            </Button>
            <p class="workspace-soft">{t('exporting.download.hint')}</p>
          </div>
          <Disclosure summary={t('exporting.excel')}>
            <p class="export-excel">{t('exporting.excel.help')}</p>
          </Disclosure>
          <PreviewTable columns={preview.columns} rows={preview.rows} />
        </>
      )}
      {!hasRows && <p>{t('exporting.noNew')}</p>}
      <HeldBackList heldBack={preview.heldBack} />
    </>
  );
}

/** Rows that lack what the MIS would like to have, such as the learner's reference. */
function EmptyCellsNotice({ what, preview }: Pick<ExportReadyProps, 'what' | 'preview'>) {
  const lacking = emptyCells(defaultProfiles[what], preview.rows);
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
