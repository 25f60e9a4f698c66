import { flushDrafts } from '#components/hooks/flush-drafts.ts';
import { useServices } from '#components/hooks/services.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { say, t } from '#utils/i18n/t.ts';

/**
 * Forgets a draft that the mentor gave up, and says so once it is gone. What was typed just before may still be on its
 * way to disk and would bring it back: that goes first.
 */
export function useDiscard() {
  const { dropDraft } = useServices();
  const toast = useToast();
  return async (draftKey: string, undo?: () => void): Promise<void> => {
    await flushDrafts();
    const gone = await dropDraft(draftKey);
    if (!gone.ok) toast({ text: say({ key: gone.why }) });
    else if (undo)
      toast({ text: t('targets.discarded'), action: { label: t('shell.undo'), onClick: undo } });
  };
}
