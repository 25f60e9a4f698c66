import { FromBank } from '#components/bank/FromBank.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { BankTemplate } from '#utils/domain/bank-template.ts';
import { newId } from '#utils/domain/ids.ts';
import { t } from '#utils/i18n/t.ts';
import { withTemplate } from '#utils/targets/template.ts';
import { unmend } from './mend.ts';
import type { TargetDraft } from './target-draft.ts';

interface UseBankProps {
  draft: TargetDraft;
  onChange: (change: (draft: TargetDraft) => TargetDraft) => void;
}

/** Begins a new target from the bank. Undo keeps what was typed since. */
export function UseBank({ draft, onChange }: UseBankProps) {
  const toast = useToast();
  if (draft.targetId !== null) return null;
  const use = (template: BankTemplate) => {
    const before = draft.wording;
    const after = withTemplate(before, template, newId);
    onChange((now) => ({ ...now, wording: after }));
    const undo = () => onChange((now) => ({ ...now, wording: unmend(now.wording, before, after) }));
    toast({ text: t('bank.inserted'), action: { label: t('shell.undo'), onClick: undo } });
  };
  return <FromBank unit={draft.origin?.work.work ?? null} onUse={use} />;
}
