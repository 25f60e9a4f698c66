import { useEffect, useRef, useState } from 'preact/hooks';
import { useStatusNames } from '#components/hooks/use-status-names.ts';
import { Button } from '#components/ui/Button.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { Field } from '#components/ui/Field.tsx';
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
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (isWithdrawn && !reason.trim()) return;
    if (await setStatus(target, to, reason)) onClose();
  };
  return (
    <form
      ref={form}
      class="follow-up-form"
      aria-label={t('targets.statusTitle')}
      onSubmit={(event) => void save(event)}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
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
      <div class="row">
        <Button look="primary" small submit>
          {t('targets.statusSave')}
        </Button>
        <Button look="quiet" small onClick={onClose}>
          {t('shell.cancel')}
        </Button>
      </div>
    </form>
  );
}
