import './import.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useFocusBack } from '#components/hooks/use-focus-back.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { PickList } from '#components/ui/PickList.tsx';
import type { Learner } from '#utils/domain/learner.ts';
import { t } from '#utils/i18n/t.ts';
import { knownAs } from './known-as.ts';
import { MergeCheck } from './MergeCheck.tsx';

/** Another record of the same learner is found by the mentor, never offered: nothing here guesses. */
export function MergeBox({ learner }: { learner: Learner }) {
  const services = useServices();
  const [isOpen, setOpen] = useState(false);
  const [otherId, setOtherId] = useState<string | null>(null);
  const learners = useLive(learner.id, isOpen ? () => services.learners() : null);
  const button = useFocusBack(isOpen);
  const others = learners.is === 'here' ? learners.value.filter(({ id }) => id !== learner.id) : [];
  const other = others.find(({ id }) => id === otherId);
  const close = () => {
    setOtherId(null);
    setOpen(false);
  };
  if (!isOpen)
    return (
      <p>
        <Button small look="quiet" buttonRef={button} onClick={() => setOpen(true)}>
          {t('merge.title')}
        </Button>
      </p>
    );
  return (
    <section class="merge" aria-label={t('merge.title')}>
      <h3>{t('merge.title')}</h3>
      <p class="workspace-soft">{t('merge.text')}</p>
      {other ? (
        <MergeCheck key={other.id} learner={learner} other={other} onClose={close} />
      ) : (
        <>
          <PickList
            searchLabel={t('merge.find')}
            options={others.map((one) => ({ key: one.id, name: one.name, detail: knownAs(one) }))}
            onPick={setOtherId}
          />
          <div>
            <Button small look="quiet" onClick={close}>
              {t('shell.cancel')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
