import { useEffect, useRef, useState } from 'preact/hooks';
import { useStatusNames } from '#components/hooks/use-status-names.ts';
import { Choices } from '#components/ui/Choices.tsx';
import { Field } from '#components/ui/Field.tsx';
import { FormEnd, InlineForm } from '#components/ui/InlineForm.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import type { Target } from '#utils/domain/target.ts';
import { TargetStatus } from '#utils/domain/target-status.ts';
import { t } from '#utils/i18n/t.ts';
import { useStatus } from './use-status.ts';

interface StatusFormProps {
  target: Target;
  onClose: () => void;
}

/** Sets where a target is in its life. Escape closes; withdrawing asks for the reason. */
export function StatusForm({ target, onClose }: StatusFormProps) {
  const nameOf = useStatusNames();
  const setStatus = useStatus();
  const form = useRef<HTMLFormElement>(null);
  const [to, setTo] = useState<TargetStatus>(target.status);
  const [reason, setReason] = useState('');
  const [hasTried, setTried] = useState(false);
  const isWithdrawn = to === 'withdrawn' && target.status !== 'withdrawn';
  const isMissing = isWithdrawn && hasTried && !reason.trim();
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  useEffect(() => {
    if (isMissing) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [isMissing]);
  const save = async () => {
    setTried(true);
    if (isWithdrawn && !reason.trim()) return;
    if (await setStatus(target, to, reason)) onClose();
  };
  return (
    <InlineForm
      boxRef={form}
      label={t('targets.statusTitle')}
      onSend={() => void save()}
      onClose={onClose}
    >
      <Choices
        label={t('targets.statusTitle')}
        options={TargetStatus.options.map((value) => ({ value, label: nameOf(value) }))}
        chosen={to}
        onChoose={setTo}
      />
      {isWithdrawn && (
        <Field
          label={t('targets.withdrawReason')}
          error={isMissing ? t('errors.reasonMissing') : undefined}
        >
          {(control) => (
            <TextInput {...control} value={reason} onText={setReason} autoComplete="off" />
          )}
        </Field>
      )}
      <FormEnd send={t('targets.statusSave')} small onCancel={onClose} />
    </InlineForm>
  );
}
