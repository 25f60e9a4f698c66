import './sheet-screen.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { useSettings } from '#components/hooks/use-settings.ts';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { spokenTo } from '#utils/domain/learner.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { SheetSubject } from '#utils/services/types.ts';
import { learnerSheet } from '#utils/targets/learner-sheet.ts';
import { type Paper, Sheet } from './Sheet.tsx';
import { SheetOptions } from './SheetOptions.tsx';

/** A page for one learner to be printed, or copied as text or picture. Asked for by a target's id or a learner's. */
export function SheetScreen({ recordId }: { recordId: RecordId | null }) {
  const services = useServices();
  const subject = useLive(`sheet ${recordId}`, recordId ? () => services.sheetOf(recordId) : null);
  const settings = useSettings();
  const isGone = recordId === null || (subject.is === 'here' && subject.value === null);
  const failed = [subject, settings].find((state) => state.is === 'failed');
  return (
    <>
      <div class="workspace-head">
        <h1>{t('copies.title')}</h1>
      </div>
      {isGone && <Notice tone="warn">{t('copies.gone')}</Notice>}
      {!isGone && failed?.is === 'failed' && (
        <Notice tone="error">{say({ key: failed.why })}</Notice>
      )}
      {!isGone && !failed && (subject.is === 'waiting' || settings.is === 'waiting') && (
        <Spinner label={t('copies.loading')} />
      )}
      {subject.is === 'here' && subject.value && settings.is === 'here' && (
        <SheetOf key={recordId} {...subject.value} whoHelps={settings.value.whoHelps} />
      )}
    </>
  );
}

function SheetOf({ learner, targets, first, whoHelps }: SheetSubject & { whoHelps: string }) {
  const today = useServices().clock.today();
  const [chosen, setChosen] = useState(first);
  const [paper, setPaper] = useState<Paper>('a4');
  const [isEasy, setEasy] = useState(false);
  const [isOver, setOver] = useState(false);
  // What is typed shows at once; it is kept when the field is left.
  const [helper, setHelper] = useState(whoHelps);
  const [called, setCalled] = useState(learner.profile.called);
  if (targets.length === 0) {
    return <EmptyState icon="tick" title={t('copies.noTargets', { name: learner.name })} />;
  }
  const onSheet = targets.filter(({ id }) => chosen.includes(id));
  const sheet = learnerSheet({
    called: spokenTo(called, learner.name),
    targets: onSheet,
    helper,
    isEasy,
    today,
  });
  return (
    <div class="sheet-screen">
      <SheetOptions
        learner={learner}
        targets={targets}
        onSheet={onSheet}
        sheet={sheet}
        paper={paper}
        isEasy={isEasy}
        isOver={isOver}
        helper={helper}
        called={called}
        onCalled={setCalled}
        onTargets={setChosen}
        onPaper={setPaper}
        onEasy={setEasy}
        onHelper={setHelper}
      />
      {onSheet.length > 0 && (
        <div class="sheet-paper">
          <Sheet sheet={sheet} paper={paper} isEasy={isEasy} onOver={setOver} />
        </div>
      )}
    </div>
  );
}
