import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { BankTemplate } from '#utils/domain/bank-template.ts';
import { namesOf } from '#utils/domain/learner.ts';
import type { Target } from '#utils/domain/target.ts';
import { themes } from '#utils/feedback/rules/themes.ts';
import { say, t } from '#utils/i18n/t.ts';
import { templateOf } from '#utils/targets/template.ts';
import { TemplateForm } from './TemplateForm.tsx';

interface KeepTemplateProps {
  target: Target;
  /** The learner's whole name. */
  name: string;
  onClose: () => void;
}

const themeOf = ({ statement }: Target): string =>
  themes.find(({ pattern }) => pattern.test(statement))?.name ?? '';

/** A good target goes into the bank, after the mentor has seen what is kept of it. */
export function KeepTemplate({ target, name, onClose }: KeepTemplateProps) {
  const { learners, bank, keepTemplate, removeTemplate } = useServices();
  const all = useLive('all', learners);
  const kept = useLive('bank', bank);
  const toast = useToast();
  const failed = [all, kept].find((state) => state.is === 'failed');
  if (failed?.is === 'failed') return <Notice tone="error">{say({ key: failed.why })}</Notice>;
  // Not before everybody's name is known: it is taken out of what is offered.
  if (all.is !== 'here' || kept.is !== 'here') return <Spinner label={t('bank.loading')} />;
  const learner = all.value.find(({ id }) => id === target.learnerId);
  const names = {
    own: [name, ...(learner ? namesOf(learner) : [])].join(' '),
    others: all.value.flatMap(namesOf),
  };
  const saved = ({ id }: BankTemplate) => {
    const undo = () => void removeTemplate(id);
    toast({ text: t('bank.saved'), action: { label: t('shell.undo'), onClick: undo } });
    onClose();
  };
  return (
    <TemplateForm
      title={t('bank.keepTitle')}
      start={templateOf(target, themeOf(target), names)}
      names={names}
      bank={kept.value}
      onSave={keepTemplate}
      onSaved={saved}
      onClose={onClose}
    />
  );
}
