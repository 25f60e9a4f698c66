import { DayField } from '#components/targets/DayField.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';
import { type FollowUpEntryDraft, mayKeep } from './follow-up-entry.ts';

interface NextDayProps {
  entry: FollowUpEntryDraft;
  due: Day | null;
  today: Day;
  onChange: (some: Partial<FollowUpEntryDraft>) => void;
  dayError: string | undefined;
  reasonError: string | undefined;
}

/** When to look at the target again: the day as it stands, or another one and why. */
export function NextDay({ entry, due, today, onChange, dayError, reasonError }: NextDayProps) {
  const options = mayKeep(due, today)
    ? ([
        { value: 'keep', label: t('followUps.keep', { day: dayInWords(due, today) }) },
        { value: 'move', label: t('followUps.move') },
      ] as const)
    : null;
  return (
    <>
      {options && (
        <Choices
          label={t('followUps.next')}
          options={options}
          chosen={entry.next}
          onChoose={(next) => onChange({ next })}
        />
      )}
      {entry.next === 'move' && (
        <DayField
          label={t('followUps.nextLabel')}
          typed={entry.typed}
          day={entry.day}
          today={today}
          onDay={onChange}
          error={dayError}
        />
      )}
      {entry.next === 'move' && due !== null && (
        <Field label={t('followUps.reason')} error={reasonError}>
          {(control) => (
            <TextInput
              {...control}
              value={entry.reason}
              onText={(reason) => onChange({ reason })}
              autoComplete="off"
            />
          )}
        </Field>
      )}
    </>
  );
}
