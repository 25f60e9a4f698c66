import { useServices } from '#components/hooks/services.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { say } from '#utils/i18n/t.ts';
import type { Settings } from '#utils/settings/settings.ts';

/** Changes settings; a change that could not be kept is said. */
export function useChangeSettings(): (change: Partial<Settings>) => void {
  const { changeSettings } = useServices();
  const toast = useToast();
  return (change) =>
    void changeSettings(change).then((done) => done.ok || toast({ text: say({ key: done.why }) }));
}
