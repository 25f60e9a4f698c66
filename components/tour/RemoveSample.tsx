import { flushDrafts } from '#components/hooks/flush-drafts.ts';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { say, t } from '#utils/i18n/t.ts';
import { tt } from './tour-words.ts';

/** Takes everything of the sample off this device at once; Undo puts it back. */
export function RemoveSample({ onRemoved }: { onRemoved?: () => void }) {
  const { removeSample, putSampleBack } = useServices();
  const toast = useToast();
  const remove = async () => {
    // What is still being written would make the sample anew.
    await flushDrafts();
    onRemoved?.();
    const removed = await removeSample();
    if (!removed.ok) return toast({ text: say({ key: removed.why }) });
    const undo = async () => {
      const back = await putSampleBack(removed.value);
      toast({ text: back.ok ? tt('sample.back') : say({ key: back.why }) });
    };
    toast({
      text: tt('sample.removed'),
      action: { label: t('shell.undo'), onClick: () => void undo() },
    });
  };
  return (
    <Button onClick={() => void remove()}>
      <Icon name="bin" />
      {tt('sample.remove')}
    </Button>
  );
}
