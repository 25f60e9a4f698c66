import { Choices } from '#components/ui/Choices.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { FollowUpOutcome } from '#utils/domain/log-entry.ts';
import type { Day } from '#utils/domain/time.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { ConfidenceField } from './ConfidenceField.tsx';
import type { FollowUpEntryDraft, Missing } from './follow-up-entry.ts';
import { WhatNow } from './WhatNow.tsx';

const outcomesOffered = () =>
  FollowUpOutcome.options.map((value) => ({
    value,
    label: t(`followUps.${value}`),
  }));

const sayKey = (key: MessageKey | undefined) => (key ? say({ key }) : undefined);

interface FollowUpFieldsProps {
  entry: FollowUpEntryDraft;
  due: Day | null;
  today: Day;
  missing: Missing;
  onChange: (some: Partial<FollowUpEntryDraft>) => void;
}

/** The fields of a follow-up, each with what is missing in it. */
export function FollowUpFields({ entry, due, today, missing, onChange }: FollowUpFieldsProps) {
  return (
    <>
      <Choices
        label={t('followUps.title')}
        options={outcomesOffered()}
        chosen={entry.outcome}
        onChoose={(outcome) => onChange({ outcome })}
        error={sayKey(missing.outcome)}
      />
      <Field label={t('followUps.note')} aside={t('targets.optional')}>
        {(control) => (
          <TextArea
            {...control}
            placeholder={t('followUps.notePlaceholder')}
            value={entry.note}
            onText={(note) => onChange({ note })}
          />
        )}
      </Field>
      <Field label={t('followUps.evidence')} aside={t('targets.optional')}>
        {(control) => (
          <TextInput
            {...control}
            placeholder={t('followUps.evidencePlaceholder')}
            value={entry.evidence}
            onText={(evidence) => onChange({ evidence })}
            autoComplete="off"
          />
        )}
      </Field>
      <ConfidenceField
        chosen={entry.confidence}
        onChoose={(confidence) => onChange({ confidence })}
      />
      {entry.outcome !== null && entry.outcome !== 'done' && (
        <WhatNow
          entry={entry}
          due={due}
          today={today}
          onChange={onChange}
          dayError={sayKey(missing.day)}
          reasonError={sayKey(missing.reason)}
        />
      )}
    </>
  );
}
