import './caseload.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ImportBox } from '#components/caseload-file/ImportBox.tsx';
import { useServices } from '#components/hooks/services.ts';
import { useAfterPaint } from '#components/hooks/use-after-paint.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { CaseloadRow } from '#utils/services/types.ts';
import { CaseloadList } from './CaseloadList.tsx';
import { LearnerDetail } from './LearnerDetail.tsx';

/** All learners of this mentor, with the one asked for opened beside the list. */
export function CaseloadScreen({ learnerId }: { learnerId: RecordId | null }) {
  const services = useServices();
  const [attempt, setAttempt] = useState(0);
  const first = useLive(`first/${attempt}`, () => services.caseloadFirst(FIRST));
  const isDrawn = useAfterPaint(first.is === 'here');
  const all = useLive(
    `caseload/${attempt}`,
    isDrawn || first.is === 'failed' ? () => services.caseload() : null,
  );
  const rows = all.is === 'waiting' ? first : all;
  return (
    <>
      <div class="workspace-head">
        <h1>{t('caseload.title')}</h1>
        {all.is === 'here' && all.value.length > 0 && <p>{summaryOf(all.value)}</p>}
      </div>
      {rows.is === 'waiting' && <Spinner label={t('caseload.loading')} />}
      {rows.is === 'failed' && (
        <Notice
          tone="error"
          action={{ label: t('caseload.retry'), onClick: () => setAttempt(attempt + 1) }}
        >
          {say({ key: rows.why })}
        </Notice>
      )}
      {rows.is === 'here' && (
        <Caseload rows={rows.value} isWhole={all.is === 'here'} learnerId={learnerId} />
      )}
    </>
  );
}

/** As many as fit on a screen: they are there before everybody is. */
const FIRST = 40;

const summaryOf = (all: CaseloadRow[]): string => {
  const rows = all.filter(({ learner }) => !learner.archived);
  const overdue = rows.reduce((sum, row) => sum + row.overdue, 0);
  return t('caseload.summary', { learners: rows.length, overdue });
};

/** When a learner is closed, the focus goes back to their line in the list. */
function useFocusBack(learnerId: RecordId | null): void {
  const before = useRef(learnerId);
  useEffect(() => {
    if (before.current && !learnerId) document.getElementById(`learner-${before.current}`)?.focus();
    before.current = learnerId;
  }, [learnerId]);
}

interface CaseloadProps {
  rows: CaseloadRow[];
  isWhole: boolean;
  learnerId: RecordId | null;
}

function Caseload({ rows, isWhole, learnerId }: CaseloadProps) {
  useFocusBack(learnerId);
  if (rows.length === 0 && isWhole)
    return (
      <EmptyState icon="person" title={t('caseload.empty.title')}>
        <p>{t('caseload.empty.text')}</p>
        <ImportBox isOpen />
      </EmptyState>
    );
  const opened = rows.find(({ learner }) => learner.id === learnerId);
  return (
    <div class={`caseload${learnerId ? ' caseload-with-learner' : ''}`}>
      <div class="caseload-main">
        <CaseloadList rows={rows} isWhole={isWhole} openedId={learnerId} />
        {isWhole && <ImportBox />}
      </div>
      {opened && <LearnerDetail key={opened.learner.id} row={opened} />}
      {learnerId && !opened && isWhole && (
        <Notice tone="warn">{t('caseload.error.learner')}</Notice>
      )}
    </div>
  );
}
