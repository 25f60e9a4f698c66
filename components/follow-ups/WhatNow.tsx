import { DayField } from '#components/targets/DayField.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { FollowUpDecision } from '#utils/domain/log-entry.ts';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';
import { type FollowUpEntryDraft, mayKeep } from './follow-up-entry.ts';

interface WhatNowProps {
  entry: FollowUpEntryDraft;
  due: Day | null;
  today: Day;
  onChange: (some: Partial<FollowUpEntryDraft>) => void;
  dayError: string | undefined;
  reasonError: string | undefined;
}

const REASONS = {
  move: 'followUps.reason',
  approach: 'followUps.approachReason',
  drop: 'followUps.dropReason',
} as const;

/** What can be decided of a target that is not done; a day that has passed cannot be kept. */
const optionsFor = (due: Day | null, today: Day) =>
  FollowUpDecision.options
    .filter((value) => value !== 'keep' || mayKeep(due, today))
    .map((value) => ({
      value,
      label:
        value === 'keep' && due !== null
          ? t('followUps.keep', { day: dayInWords(due, today) })
          : t(`followUps.decide.${value}`),
    }));

/** What is decided of a target that is not done: the day kept or moved, a smaller step, another approach, or none of it. */
export function WhatNow({ entry, due, today, onChange, dayError, reasonError }: WhatNowProps) {
  const { next } = entry;
  const hasDay = next === 'move' || next === 'approach';
  const isAsked = next === 'approach' || next === 'drop' || (next === 'move' && due !== null);
  return (
    <>
      <Choices
        label={t('followUps.next')}
        options={optionsFor(due, today)}
        chosen={next}
        onChoose={(chosen) => onChange({ next: chosen })}
      />
      {(next === 'smaller' || next === 'approach') && (
        <p class="soft">{t(`followUps.decide.${next}Text`)}</p>
      )}
      {hasDay && (
        <DayField
          label={t('followUps.nextLabel')}
          typed={entry.typed}
          day={entry.day}
          today={today}
          onDay={onChange}
          error={dayError}
        />
      )}
      {isAsked && (
        <Field label={t(REASONS[next])} error={reasonError}>
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
