import { useId } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { say, t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';

/** Notes that something about this learner was passed to the safeguarding lead today: the date, and nothing else. */
export function ReferralButton({ learnerId }: { learnerId: RecordId }) {
  const { clock, noteReferral, withdrawReferral } = useServices();
  const toast = useToast();
  const about = useId();
  const note = async () => {
    const today = clock.today();
    const noted = await noteReferral(learnerId, today);
    if (!noted.ok) return toast({ text: say({ key: noted.why }) });
    const { id } = noted.value;
    toast({
      text: t('guard.referred', { day: dayInWords(today, today) }),
      action: { label: t('shell.undo'), onClick: () => void withdrawReferral(id) },
    });
  };
  return (
    <div class="stack-tight">
      <div>
        <Button small aria-describedby={about} onClick={() => void note()}>
          {t('guard.refer')}
        </Button>
      </div>
      <p id={about} class="soft">
        {t('guard.referText')}
      </p>
    </div>
  );
}
