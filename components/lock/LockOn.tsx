import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { usePolicy } from '#components/hooks/use-policy.ts';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { t } from '#utils/i18n/t.ts';
import { LockAfter } from './LockAfter.tsx';
import { LockForm } from './LockForm.tsx';
import { OldPassphrase } from './OldPassphrase.tsx';
import { useAct } from './use-act.ts';
import { useNewPassphrase } from './use-new-passphrase.tsx';

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

function ChangePassphrase() {
  const { changePassphrase } = useServices();
  const toast = useToast();
  const [old, setOld] = useState('');
  const passphrase = useNewPassphrase(t('lock.changeText'));
  const { isBusy, problem, act } = useAct();
  const send = async () => {
    const typed = passphrase.sent();
    if (typed === null) return;
    if (!(await act(() => changePassphrase(old, typed)))) return;
    setOld('');
    passphrase.clear();
    toast({ text: t('lock.changed') });
  };
  return (
    <LockForm onSend={send}>
      <OldPassphrase label={t('lock.old')} value={old} error={problem} onText={setOld} />
      {passphrase.fields}
      <p>
        <Button submit disabled={isBusy}>
          {t('lock.change')}
        </Button>
      </p>
    </LockForm>
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
    <LockForm onSend={send}>
      <p>{t('lock.offText')}</p>
      <OldPassphrase label={t('lock.passphrase')} value={typed} error={problem} onText={setTyped} />
      <p>
        <Button submit look="danger" disabled={isBusy}>
          {t('lock.off')}
        </Button>
      </p>
      {isBusy && <Spinner label={t('lock.turningOff')} />}
    </LockForm>
  );
}
