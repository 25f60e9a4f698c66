import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { say, t } from '#utils/i18n/t.ts';

interface PutAwayProps {
  /** Who is put away, or brought back. */
  ids: RecordId[];
  /** They are away now. */
  isAway: boolean;
  /** What the button says. */
  label: string;
  onDone?: () => void;
}

/** Puts learners away at the end of a year, or brings them back; Undo does the opposite to those who changed. */
export function PutAway({ ids, isAway, label, onDone }: PutAwayProps) {
  const { setAway } = useServices();
  const toast = useToast();
  const put = async () => {
    const result = await setAway(ids, !isAway);
    if (!result.ok) return toast({ text: say({ key: result.why }) });
    const changed = result.value;
    const undo = () => void setAway(changed, isAway);
    const words = isAway ? 'caseload.back.done' : 'caseload.away.done';
    toast({
      text: t(words, { count: changed.length }),
      action: { label: t('shell.undo'), onClick: undo },
    });
    onDone?.();
  };
  return (
    <Button small onClick={() => void put()}>
      {label}
    </Button>
  );
}
