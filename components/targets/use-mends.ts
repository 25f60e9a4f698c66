import { useToast } from '#components/ui/ToastRegion.tsx';
import { t } from '#utils/i18n/t.ts';
import type { Finding } from '#utils/targets/types.ts';
import { unmend } from './mend.ts';
import type { TargetDraft } from './target-draft.ts';

/** Applies a finding's mend to the draft, with an undo that keeps what was typed since. */
export function useMends(
  draft: TargetDraft | undefined,
  change: (how: (draft: TargetDraft) => TargetDraft) => void,
) {
  const toast = useToast();
  return ({ mend }: Finding) => {
    if (!mend || !draft) return;
    const { wording: before, typedDue } = draft;
    const after = mend.apply(before);
    change((now) => ({
      ...now,
      wording: after,
      // A mended day is shown as a day, not as the words that were typed for the old one.
      typedDue: after.due === before.due ? now.typedDue : '',
    }));
    const undo = () =>
      change((now) => {
        const wording = unmend(now.wording, before, after);
        // The day is shown again as it was typed.
        return {
          ...now,
          wording,
          typedDue: wording.due === now.wording.due ? now.typedDue : typedDue,
        };
      });
    toast({ text: t('targets.mended'), action: { label: t('shell.undo'), onClick: undo } });
  };
}
