import './day-field.css';
import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { dayInWords, readTypedDay, soon } from '#utils/targets/due-day.ts';

/** A day as the mentor typed it and as it was understood. */
export interface TypedDay {
  typed: string;
  day: Day | null;
}

interface DayFieldProps extends TypedDay {
  label: string;
  today: Day;
  onDay: (next: TypedDay) => void;
  /** What is typed is in the way of a save unless it is a day: said even while it is being typed. */
  mustBeRead?: boolean;
  error?: string | undefined;
  /** Buttons for the days that most reviews fall on. */
  hasQuickDays?: boolean;
}

/** The days most reviews fall on, as buttons. */
const quickDays = (today: Day): { label: string; day: Day }[] => [
  { label: t('targets.inAWeek'), day: soon(today) },
  {
    label: t('targets.inTwoWeeks'),
    day: Temporal.PlainDate.from(soon(today)).add({ weeks: 1 }).toString(),
  },
];

/** What was understood: the day with its weekday, or that the text is not a day. */
function Understood({ typed, day, today }: TypedDay & { today: Day }) {
  if (day && typed) return <strong>{dayInWords(day, today)}</strong>;
  return typed.trim() ? <span class="day-unread">{t('targets.dayUnread')}</span> : null;
}

/** A day typed as people type days, or picked; the weekday is said back, so that a slip shows. */
export function DayField(props: DayFieldProps) {
  const { label, typed, day, today, onDay, error, mustBeRead = false, hasQuickDays = true } = props;
  const [isLeft, setLeft] = useState(true);
  const pick = (picked: Day) => onDay({ typed: '', day: picked });
  const type = (text: string) => {
    setLeft(false);
    onDay({ typed: text, day: text.trim() ? readTypedDay(text, today) : null });
  };
  const isUnread = (isLeft || mustBeRead) && typed.trim() !== '' && day === null;
  return (
    <div class="day-field">
      <Field label={label} error={isUnread ? t('targets.dayUnreadHelp') : error}>
        {(control) => (
          <div class="day-field-boxes">
            <TextInput
              {...control}
              value={typed || (day ? dayInWords(day, today) : '')}
              onText={type}
              onBlur={() => setLeft(true)}
              placeholder={t('targets.dayPlaceholder')}
              autoComplete="off"
            />
            <span class="day-field-picker">
              <TextInput
                type="date"
                aria-label={t('targets.dayPick', { label })}
                value={day ?? ''}
                onText={(picked) => picked && pick(picked)}
              />
            </span>
          </div>
        )}
      </Field>
      <div class="row">
        {(hasQuickDays ? quickDays(today) : []).map((quick) => (
          <Button
            key={quick.label}
            small
            aria-pressed={quick.day === day}
            onClick={() => pick(quick.day)}
          >
            {quick.label}
          </Button>
        ))}
        <span class="day-understood" aria-live="polite">
          {!isUnread && <Understood typed={typed} day={day} today={today} />}
        </span>
      </div>
    </div>
  );
}
