import { useServices } from '#components/hooks/services.ts';
import { useStatusNames } from '#components/hooks/use-status-names.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { Target } from '#utils/domain/target.ts';
import type { TargetStatus } from '#utils/domain/target-status.ts';
import { say, t } from '#utils/i18n/t.ts';

/** Moves a target on in its life, says so, and offers to take it back. */
export function useStatus() {
  const { setStatus } = useServices();
  const nameOf = useStatusNames();
  const toast = useToast();
  return async (
    { id, status: before }: Target,
    to: TargetStatus,
    reason = '',
  ): Promise<boolean> => {
    const result = await setStatus(id, to, reason);
    if (!result.ok) toast({ text: say({ key: result.why }) });
    if (!result.ok || before === to) return result.ok;
    const undo = () => void setStatus(id, before, before === 'withdrawn' ? t('shell.undo') : '');
    toast({
      text: t('targets.statusSet', { status: nameOf(to) }),
      action: { label: t('shell.undo'), onClick: undo },
    });
    return true;
  };
}
