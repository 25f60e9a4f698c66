import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { t } from '#utils/i18n/t.ts';
import { LostPassphrase } from './LostPassphrase.tsx';
import { OldPassphrase } from './OldPassphrase.tsx';
import { useAct } from './use-act.ts';

/** Asks for the passphrase. */
export function UnlockScreen() {
  const { unlock } = useServices();
  const [typed, setTyped] = useState('');
  const { isBusy, problem, act } = useAct();
  const form = useRef<HTMLFormElement>(null);
  const focus = () => form.current?.querySelector('input')?.focus();
  useEffect(focus, []);
  const send = async () => {
    const isOpen = await act(() => unlock(typed));
    setTyped('');
    if (!isOpen) focus();
  };
  return (
    <>
      <h1>{t('lock.locked')}</h1>
      <p>{t('lock.lockedText')}</p>
      <form
        ref={form}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <OldPassphrase
          label={t('lock.passphrase')}
          value={typed}
          error={problem}
          onText={setTyped}
        />
        <p>
          <Button look="primary" submit disabled={isBusy}>
            {t('lock.unlock')}
          </Button>
        </p>
        {isBusy && <Spinner label={t('lock.unlocking')} />}
      </form>
      <LostPassphrase />
    </>
  );
}
