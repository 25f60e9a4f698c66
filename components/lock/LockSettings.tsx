import './lock.css';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Part } from '#components/settings/Part.tsx';
import { LockOn } from './LockOn.tsx';
import { AboutLock, SetLock } from './SetLock.tsx';

/** The lock of this device, in Settings. */
export function LockSettings() {
  const { lockState } = useServices();
  const state = useLive('lock', lockState);
  return (
    <Part name="lock">
      <AboutLock />
      {state.is === 'here' && (state.value === 'open' ? <LockOn /> : <SetLock />)}
    </Part>
  );
}
