import '#utils/i18n/rest-texts.ts';
import './lock.css';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { t } from '#utils/i18n/t.ts';
import { LockForm } from './LockForm.tsx';
import { useAct } from './use-act.ts';
import { useNewPassphrase } from './use-new-passphrase.tsx';

/** A passphrase for a lock, where there is none. */
export function SetLock() {
  const { setLock } = useServices();
  const toast = useToast();
  const passphrase = useNewPassphrase(t('lock.setText'));
  const { isBusy, problem, act } = useAct();
  const send = async () => {
    const typed = passphrase.sent();
    if (typed === null) return;
    if (await act(() => setLock(typed))) toast({ text: t('lock.isSet') });
  };
  return (
    <LockForm onSend={send}>
      {passphrase.fields}
      <p>
        <Button submit disabled={isBusy}>
          {t('lock.set')}
        </Button>
      </p>
      {isBusy && <Spinner label={t('lock.setting')} />}
      {problem && <Notice tone="error">{problem}</Notice>}
    </LockForm>
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
