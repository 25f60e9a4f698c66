import './import.css';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { FileButton } from '#components/ui/FileButton.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { hasName } from '#utils/caseload-file/columns.ts';
import { planImport } from '#utils/caseload-file/plan-import.ts';
import { say, t } from '#utils/i18n/t.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { useImport } from './use-import.ts';

/** Learners out of a CSV file: chosen, its columns put right, looked at, and only then taken in. */
export function ImportBox({ isOpen = false }: { isOpen?: boolean }) {
  const services = useServices();
  const { file, why, choose, close, take, setColumns } = useImport();
  const learners = useLive('import', file ? () => services.learners() : null);
  return (
    <Disclosure summary={t('import.title')} open={isOpen}>
      <div class="import">
        <p class="workspace-soft">{t('import.text')}</p>
        {!file && (
          <p>
            <FileButton
              label={t('import.file')}
              accept=".csv,.txt,text/csv"
              onFile={(chosen) => void choose(chosen)}
            />
          </p>
        )}
        {why && <Notice tone="error">{say({ key: why })}</Notice>}
        {file && (
          <>
            <ColumnChoice
              headings={file.table.columns}
              columns={file.columns}
              onChoose={setColumns}
            />
            {hasName(file.columns) && learners.is === 'here' && (
              <ImportPreview
                plan={planImport(file.table, file.columns, learners.value)}
                onTake={(taken) => void take(taken)}
              />
            )}
            <p>
              <Button look="quiet" onClick={close}>
                {t('import.cancel')}
              </Button>
            </p>
          </>
        )}
      </div>
    </Disclosure>
  );
}
