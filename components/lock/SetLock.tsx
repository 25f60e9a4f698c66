import './lock.css';
import { useState } from 'preact/hooks';
import { isGood, PassphraseFields } from '#components/backup/PassphraseFields.tsx';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { t } from '#utils/i18n/t.ts';
import { useAct } from './use-act.ts';

const NOTHING = { typed: '', again: '' };

/** A passphrase for a lock, where there is none. */
export function SetLock() {
  const { setLock } = useServices();
  const toast = useToast();
  const [words, setWords] = useState(NOTHING);
  const [isTried, setTried] = useState(false);
  const { isBusy, problem, act } = useAct();
  const send = async () => {
    setTried(true);
    if (!isGood(words)) return;
    if (await act(() => setLock(words.typed))) toast({ text: t('lock.isSet') });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <PassphraseFields
        label={t('lock.new')}
        words={words}
        onWords={setWords}
        isTried={isTried}
        about={t('lock.setText')}
      />
      <p>
        <Button submit disabled={isBusy}>
          {t('lock.set')}
        </Button>
      </p>
      {isBusy && <Spinner label={t('lock.setting')} />}
      {problem && <Notice tone="error">{problem}</Notice>}
    </form>
  );
}

/** What a lock does and does not do. */
export const AboutLock = () => (
  <>
    <p>{t('lock.text')}</p>
    <p>{t('lock.protects')}</p>
    <p>{t('lock.protectsNot')}</p>
  </>
);

/** A whole screen, where the college asks for a lock and there is none. */
export const MustSetLock = () => (
  <>
    <h1>{t('lock.required')}</h1>
    <p>{t('lock.requiredText')}</p>
    <AboutLock />
    <SetLock />
  </>
);
