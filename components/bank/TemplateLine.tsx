import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useFocusHandOver } from '#components/hooks/use-focus-hand-over.ts';
import { Badge } from '#components/ui/Badge.tsx';
import { Button } from '#components/ui/Button.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { BankTemplate } from '#utils/domain/bank-template.ts';
import { say, t } from '#utils/i18n/t.ts';
import { TemplateForm } from './TemplateForm.tsx';

interface TemplateLineProps {
  template: BankTemplate;
  bank: BankTemplate[];
  /** Every learner's name. */
  names: string[];
}

/** One template, or the form to change it. */
export function TemplateLine({ template, bank, names }: TemplateLineProps) {
  const { rewordTemplate, removeTemplate, putTemplateBack } = useServices();
  const toast = useToast();
  const passFocusOn = useFocusHandOver();
  const [isEditing, setEditing] = useState(false);
  const undo = { label: t('shell.undo'), onClick: () => void putTemplateBack(template) };
  const remove = async () => {
    passFocusOn();
    const done = await removeTemplate(template.id);
    toast(done.ok ? { text: t('bank.removed'), action: undo } : { text: say({ key: done.why }) });
  };
  if (isEditing) {
    return (
      <li class="bank-template">
        <TemplateForm
          title={t('bank.edit')}
          start={template}
          names={{ own: '', others: names }}
          bank={bank}
          onSave={(words) => rewordTemplate(template.id, words)}
          onSaved={() => {
            toast({ text: t('bank.changed'), action: undo });
            setEditing(false);
          }}
          onClose={() => setEditing(false)}
        />
      </li>
    );
  }
  const { statement, steps, evidence, theme } = template;
  return (
    <li class="bank-template">
      <div class="bank-words">
        <h3>{statement}</h3>
        {steps.length > 0 && (
          <ol>
            {steps.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        )}
        {evidence && <p class="workspace-soft">{t('targets.evidenceLine', { evidence })}</p>}
        {theme && <Badge>{theme}</Badge>}
      </div>
      <div class="row">
        <Button
          small
          aria-label={`${t('bank.edit')}: ${statement}`}
          onClick={() => setEditing(true)}
        >
          {t('bank.edit')}
        </Button>
        <Button
          small
          look="quiet"
          aria-label={`${t('bank.remove')}: ${statement}`}
          onClick={() => void remove()}
        >
          {t('bank.remove')}
        </Button>
      </div>
    </li>
  );
}
