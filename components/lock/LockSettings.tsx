import './lock.css';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { t } from '#utils/i18n/t.ts';
import { LockOn } from './LockOn.tsx';
import { AboutLock, SetLock } from './SetLock.tsx';

/** The lock of this device, in Settings. */
export function LockSettings() {
  const { lockState } = useServices();
  const state = useLive('lock', lockState);
  return (
    <section class="stack">
      <h2>{t('lock.title')}</h2>
      <AboutLock />
      {state.is === 'here' && (state.value === 'open' ? <LockOn /> : <SetLock />)}
    </section>
  );
}
