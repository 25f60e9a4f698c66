import type { Settings } from '#utils/settings/settings.ts';
import { useServices } from './services.ts';
import { type LiveState, useLive } from './use-live.ts';

/** What the mentor chose, as it changes. */
export function useSettings(): LiveState<Settings> {
  const { settings } = useServices();
  return useLive('settings', settings);
}
