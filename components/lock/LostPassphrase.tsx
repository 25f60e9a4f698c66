import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { t } from '#utils/i18n/t.ts';
import { useAct } from './use-act.ts';

/** What is left without the passphrase, said as it is. */
export function LostPassphrase() {
  const { beginAnew } = useServices();
  const [isAsked, setAsked] = useState(false);
  const [isSure, setSure] = useState(false);
  const { isBusy, problem, act } = useAct();
  const close = () => {
    setAsked(false);
    setSure(false);
  };
  return (
    <Disclosure summary={t('lock.lost')}>
      <div class="stack">
        <p>{t('lock.lostText')}</p>
        {!isAsked && (
          <p>
            <Button onClick={() => setAsked(true)}>{t('lock.anew')}</Button>
          </p>
        )}
        {isAsked && (
          <>
            <p>{t('lock.anewSure')}</p>
            <CheckBox checked={isSure} onChange={setSure}>
              {t('lock.anewTick')}
            </CheckBox>
            <div class="row">
              <Button
                look="danger"
                disabled={!isSure || isBusy}
                onClick={() => void act(beginAnew)}
              >
                {t('lock.anewDone')}
              </Button>
              <Button look="quiet" onClick={close}>
                {t('lock.cancel')}
              </Button>
            </div>
          </>
        )}
        {problem && <Notice tone="error">{problem}</Notice>}
      </div>
    </Disclosure>
  );
}
