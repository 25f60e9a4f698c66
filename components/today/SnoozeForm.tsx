import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { DayField, type TypedDay } from '#components/targets/DayField.tsx';
import { Field } from '#components/ui/Field.tsx';
import { FormEnd, InlineForm } from '#components/ui/InlineForm.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { Learner } from '#utils/domain/learner.ts';
import type { Day } from '#utils/domain/time.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';

interface SnoozeFormProps {
  learner: Learner;
  onClose: () => void;
}

const dayMissing = (day: Day | null, today: Day): string | undefined => {
  if (day === null) return t('today.snoozeMissing');
  return day <= today ? t('today.snoozePast') : undefined;
};

/** Puts a learner off until a day, with the reason. Escape closes. */
export function SnoozeForm({ learner, onClose }: SnoozeFormProps) {
  const { clock, snooze, endSnooze } = useServices();
  const toast = useToast();
  const today = clock.today();
  const form = useRef<HTMLFormElement>(null);
  const [until, setUntil] = useState<TypedDay>({ typed: '', day: null });
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(0);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  useEffect(() => {
    const first = tried > 0 ? '[aria-invalid]' : 'input';
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, [tried]);
  const save = async () => {
    setTried(tried + 1);
    if (until.day === null || dayMissing(until.day, today) || !why.trim()) return;
    const result = await snooze({ learnerId: learner.id, until: until.day, why });
    if (!result.ok) return setFailure(result.why);
    const undo = () => void endSnooze(result.value.id);
    const day = dayInWords(until.day, today);
    toast({
      text: t('today.snoozed', { name: learner.name, day }),
      action: { label: t('shell.undo'), onClick: undo },
    });
    onClose();
  };
  return (
    <InlineForm
      label={t('today.snoozeTitle', { name: learner.name })}
      boxRef={form}
      onSend={() => void save()}
      onClose={onClose}
    >
      <DayField
        label={t('today.snoozeUntil')}
        {...until}
        today={today}
        onDay={setUntil}
        error={tried > 0 ? dayMissing(until.day, today) : undefined}
      />
      <Field
        label={t('today.snoozeWhy')}
        error={tried > 0 && !why.trim() ? t('errors.reasonMissing') : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            value={why}
            onText={setWhy}
            placeholder={t('today.snoozeWhyPlaceholder')}
            autoComplete="off"
          />
        )}
      </Field>
      {failure && <Notice tone="error">{say({ key: failure })}</Notice>}
      <FormEnd send={t('today.snoozeSave')} onCancel={onClose} />
    </InlineForm>
  );
}
