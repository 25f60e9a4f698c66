import { Field } from '#components/ui/Field.tsx';
import { t } from '#utils/i18n/t.ts';

interface TimeFieldProps {
  /** `08:30`, by the clock on the wall. */
  time: string;
  onTime: (time: string) => void;
}

/** At what time of the day something is said. */
export const TimeField = ({ time, onTime }: TimeFieldProps) => (
  <Field label={t('reminders.time')}>
    {(control) => (
      <input
        {...control}
        type="time"
        class="ui-input settings-time"
        required
        value={time}
        onChange={({ currentTarget: { value } }) => value && onTime(value)}
      />
    )}
  </Field>
);
