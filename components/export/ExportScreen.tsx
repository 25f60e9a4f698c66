import './export.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Choices } from '#components/ui/Choices.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import type { ExportBatch } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { RowKind } from '#utils/mis/profile.ts';
import { BatchList } from './BatchList.tsx';
import { ExportReady } from './ExportReady.tsx';
import { usePreview } from './use-preview.ts';

const KINDS: { value: RowKind; label: string }[] = [
  { value: 'targets', label: t('exporting.what.targets') },
  { value: 'follow-ups', label: t('exporting.what.follow-ups') },
];

/** How the last press of Download ended. */
type Ending = { is: 'done'; batch: ExportBatch } | { is: 'failed'; why: MessageKey };

/** Choose, look, download; then what became of each file. */
export function ExportScreen() {
  const services = useServices();
  const [what, setWhat] = useState<RowKind>('targets');
  const [isBusy, setBusy] = useState(false);
  const [ending, setEnding] = useState<Ending | null>(null);
  const { preview, again, startAfresh } = usePreview(what);
  const download = async (rows: RecordId[]) => {
    setBusy(true);
    const made = await services.downloadExport(what, rows);
    setEnding(made.ok ? { is: 'done', batch: made.value } : { is: 'failed', why: made.why });
    setBusy(false);
    startAfresh();
  };
  const choose = (kind: RowKind) => {
    setWhat(kind);
    setEnding(null);
  };
  return (
    <>
      <div class="workspace-head">
        <h1>{t('exporting.title')}</h1>
        <p>{t('exporting.intro')}</p>
      </div>
      <div class="export">
        <div class="export-what">
          <Choices label={t('exporting.what')} options={KINDS} chosen={what} onChoose={choose} />
        </div>
        {ending && <EndingNotice ending={ending} />}
        {preview.is === 'waiting' && <Spinner label={t('exporting.counting')} />}
        {preview.is === 'failed' && (
          <Notice tone="error" action={{ label: t('exporting.retry'), onClick: again }}>
            {say({ key: preview.why })}
          </Notice>
        )}
        {preview.is === 'here' && (
          <ExportReady
            what={what}
            preview={preview.value}
            isBusy={isBusy}
            onDownload={(rows) => void download(rows)}
          />
        )}
        <BatchList />
      </div>
    </>
  );
}

/** Takes the focus, which the Download button loses when its rows have gone; so it is read aloud as well. */
function EndingNotice({ ending }: { ending: Ending }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [ending]);
  return (
    <div ref={place} tabIndex={-1} class="export-ending">
      {ending.is === 'failed' ? (
        <Notice tone="error">{say({ key: ending.why })}</Notice>
      ) : (
        <Notice tone="success">{doneWords(ending.batch)}</Notice>
      )}
    </div>
  );
}

const doneWords = ({ fileName: file, rows }: ExportBatch): string =>
  rows.length === 1
    ? t('exporting.downloaded.one', { file })
    : t('exporting.downloaded', { file, rows: rows.length });
