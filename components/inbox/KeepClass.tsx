import './inbox.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { BackButton } from '#components/shell/PickWork.tsx';
import { Button } from '#components/ui/Button.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { Reading, WorkToChoose } from '#utils/domain/reading.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { ChooseClassWork, Unread } from './ChooseClassWork.tsx';
import { ClassPlan } from './ClassPlan.tsx';
import { type ClassState, useClass } from './use-class.ts';

interface KeepClassProps {
  reading: Reading;
  onBack: () => void;
}

/** Puts everybody's feedback into the Inbox. From a page of a whole course the mentor says of which work. */
export function KeepClass({ reading, onBack }: KeepClassProps) {
  const [work, setWork] = useState<WorkToChoose | null>(null);
  const isChosen = work !== null || reading.classOf !== 'course';
  const back = reading.classOf ? t('shell.back') : t('shell.allLearners');
  return (
    <section class="stack">
      <BackButton
        label={work ? t('inbox.allWork') : back}
        onBack={work ? () => setWork(null) : onBack}
      />
      <div class="stack-tight">
        <h2 class="screen-title">{t('inbox.keepTitle')}</h2>
        {work && <p class="soft">{work.name}</p>}
      </div>
      {isChosen ? (
        <ClassOfWork key={work?.id} reading={reading} workId={work?.id ?? null} />
      ) : (
        <ChooseClassWork reading={reading} onChoose={setWork} />
      )}
    </section>
  );
}

/** What will be kept is shown first, one confirmation keeps it. */
function ClassOfWork({ reading, workId }: { reading: Reading; workId: string | null }) {
  const { state, stop, again } = useClass(reading, workId);
  const [kept, setKept] = useState<number | null>(null);
  return (
    <>
      {kept === null && state.is === 'reading' && <Progress {...state} onStop={stop} />}
      {kept === null && state.is === 'failed' && <Unread why={state.why} again={again} />}
      {kept === null && state.is === 'planned' && (
        <Confirm state={state} onKept={setKept} onUndone={() => setKept(null)} again={again} />
      )}
      {kept !== null && <Kept count={kept} />}
    </>
  );
}

const progressWords = (done: number, total: number | null): string =>
  total === null ? t('inbox.progressOpen', { done }) : t('inbox.progress', { done, total });

function Progress(props: { done: number; total: number | null; onStop: () => void }) {
  const { done, total } = props;
  return (
    <div class="stack-tight">
      <Spinner label={t('inbox.looking')} />
      {done > 0 && <p class="soft">{progressWords(done, total)}</p>}
      {total !== null && <progress aria-label={t('inbox.looking')} value={done} max={total} />}
      <div>
        <Button small onClick={props.onStop}>
          {t('inbox.stop')}
        </Button>
      </div>
    </div>
  );
}

interface ConfirmProps {
  state: Extract<ClassState, { is: 'planned' }>;
  onKept: (count: number) => void;
  onUndone: () => void;
  again: () => void;
}

function Confirm({ state, onKept, onUndone, again }: ConfirmProps) {
  const { keepClass, undoClass } = useServices();
  const toast = useToast();
  const [isKeeping, setKeeping] = useState(false);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const news = state.plan.filter(({ standing }) => standing !== 'same');
  const count = news.length;
  const keep = async () => {
    if (isKeeping) return;
    setKeeping(true);
    const result = await keepClass(news.map((one) => one.keep));
    setKeeping(false);
    if (!result.ok) return setFailure(result.why);
    const undo = async () => {
      const undone = await undoClass(result.value);
      toast({ text: undone.ok ? t('inbox.undone') : say({ key: undone.why }) });
      onUndone();
      again();
    };
    onKept(count);
    toast({
      text: t('inbox.kept', { count }),
      action: { label: t('shell.undo'), onClick: () => void undo() },
    });
  };
  return (
    <>
      <p class="soft">{t('inbox.why')}</p>
      {state.isStopped && <Notice tone="info">{t('inbox.stopped')}</Notice>}
      {state.notes.map((key) => (
        <Notice key={key} tone="info">
          {say({ key })}
        </Notice>
      ))}
      {failure && (
        <Notice tone="error" title={t('inbox.failed')}>
          {say({ key: failure })}
        </Notice>
      )}
      {count === 0 && <EmptyState icon="tick" title={t('inbox.nothing')} />}
      {count > 0 && (
        <div>
          <Button look="primary" aria-disabled={isKeeping} onClick={() => void keep()}>
            {confirmWords(isKeeping, count)}
          </Button>
        </div>
      )}
      <ClassPlan plan={state.plan} left={state.left} />
    </>
  );
}

const confirmWords = (isKeeping: boolean, count: number): string =>
  isKeeping ? t('inbox.keeping') : t('inbox.confirm', { count });

function Kept({ count }: { count: number }) {
  const { openWorkspace } = useServices();
  return (
    <Notice tone="success" announce title={t('inbox.keptTitle')}>
      <p>{t('inbox.keptText', { count })}</p>
      <Button onClick={() => openWorkspace('inbox')}>{t('inbox.open')}</Button>
    </Notice>
  );
}
