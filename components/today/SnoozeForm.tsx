import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { DayField, type TypedDay } from '#components/targets/DayField.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
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
  const save = async (event: Event) => {
    event.preventDefault();
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
    <form
      ref={form}
      class="today-form"
      aria-label={t('today.snoozeTitle', { name: learner.name })}
      onSubmit={(event) => void save(event)}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
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
      <div class="row">
        <Button look="primary" submit>
          {t('today.snoozeSave')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('shell.cancel')}
        </Button>
      </div>
    </form>
  );
}
