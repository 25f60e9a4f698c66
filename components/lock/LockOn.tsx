import { useState } from 'preact/hooks';
import { isGood, PassphraseFields } from '#components/backup/PassphraseFields.tsx';
import { useServices } from '#components/hooks/services.ts';
import { usePolicy } from '#components/hooks/use-policy.ts';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { t } from '#utils/i18n/t.ts';
import { LockAfter } from './LockAfter.tsx';
import { OldPassphrase } from './OldPassphrase.tsx';
import { useAct } from './use-act.ts';

/** What can be done with a lock that is set. */
export function LockOn() {
  const { lockNow } = useServices();
  const { policy } = usePolicy();
  const { problem, act } = useAct();
  return (
    <>
      <p>{t('lock.on')}</p>
      <p>
        <Button onClick={() => void act(lockNow)}>{t('lock.now')}</Button>
      </p>
      {problem && <Notice tone="error">{problem}</Notice>}
      <LockAfter most={policy.lockAfter ?? null} />
      <Disclosure summary={t('lock.change')}>
        <ChangePassphrase />
      </Disclosure>
      {policy.requireLock ? (
        <p class="soft">{t('lock.byCollege')}</p>
      ) : (
        <Disclosure summary={t('lock.off')}>
          <TurnOff />
        </Disclosure>
      )}
    </>
  );
}

const NOTHING = { typed: '', again: '' };

function ChangePassphrase() {
  const { changePassphrase } = useServices();
  const toast = useToast();
  const [old, setOld] = useState('');
  const [words, setWords] = useState(NOTHING);
  const [isTried, setTried] = useState(false);
  const { isBusy, problem, act } = useAct();
  const send = async () => {
    setTried(true);
    if (!isGood(words)) return;
    if (!(await act(() => changePassphrase(old, words.typed)))) return;
    setOld('');
    setWords(NOTHING);
    setTried(false);
    toast({ text: t('lock.changed') });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <OldPassphrase label={t('lock.old')} value={old} error={problem} onText={setOld} />
      <PassphraseFields
        label={t('lock.new')}
        words={words}
        onWords={setWords}
        isTried={isTried}
        about={t('lock.changeText')}
      />
      <p>
        <Button submit disabled={isBusy}>
          {t('lock.change')}
        </Button>
      </p>
    </form>
  );
}

function TurnOff() {
  const { takeLockOff } = useServices();
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const { isBusy, problem, act } = useAct();
  const send = async () => {
    if (await act(() => takeLockOff(typed))) toast({ text: t('lock.turnedOff') });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>{t('lock.offText')}</p>
      <OldPassphrase label={t('lock.passphrase')} value={typed} error={problem} onText={setTyped} />
      <p>
        <Button submit look="danger" disabled={isBusy}>
          {t('lock.off')}
        </Button>
      </p>
      {isBusy && <Spinner label={t('lock.turningOff')} />}
    </form>
  );
}
