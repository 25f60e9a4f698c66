import './assessment-field.css';
import { useState } from 'preact/hooks';
import { Badge } from '#components/ui/Badge.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { type AssessmentChoice, isGuarded } from '#utils/domain/assessment.ts';
import { AssessmentState } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';
import { DayField, type TypedDay } from './DayField.tsx';

const statesOffered = () =>
  AssessmentState.options.map((value) => ({ value, label: t(`assessment.${value}`) }));

interface AssessmentFieldProps {
  choice: AssessmentChoice | null;
  /** When the page says that the work must be in. */
  workDue: Day | null;
  today: Day;
  /** A save was tried without an answer. */
  isMissing: boolean;
  onChoice: (choice: AssessmentChoice) => void;
}

/**
 * Where the assessed work stands: one quiet line with its reason, or the question when nothing tells. Once open it stays so
 * until it is told otherwise: closing by itself would move what the mentor is about to press, and lose the focus.
 */
export function AssessmentField(props: AssessmentFieldProps) {
  const { choice, workDue, today, isMissing, onChoice } = props;
  const [isChanging, setChanging] = useState(choice === null);
  if (choice && !isChanging) {
    return (
      <div class="assessment-line">
        <Badge tone={isGuarded(choice.state) ? 'warn' : 'plain'}>
          {t(`assessment.${choice.state}`)}
        </Badge>
        <span class="soft">{reasonOf(choice, today)}</span>
        <Button small look="quiet" onClick={() => setChanging(true)}>
          {t('assessment.change')}
        </Button>
      </div>
    );
  }
  const choose = (state: AssessmentState) => {
    const about = { state, by: 'mentor', reason: '', passed: choice?.passed ?? [] } as const;
    onChoice({ ...about, deadline: choice?.deadline ?? workDue });
  };
  return (
    <div class="stack-tight assessment-field">
      <Choices
        label={t('assessment.ask')}
        options={statesOffered()}
        chosen={choice?.state ?? null}
        onChoose={choose}
        error={isMissing ? t('assessment.unanswered') : undefined}
      />
      <p class="soft" aria-live="polite">
        {choice ? t(`assessment.${choice.state}Text`) : t('assessment.askWhy')}
      </p>
      {choice && isGuarded(choice.state) && (
        <Deadline choice={choice} today={today} onChoice={onChoice} />
      )}
      {choice && (
        <div>
          <Button small look="quiet" onClick={() => setChanging(false)}>
            {t('assessment.done')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The reason as it was offered, or what the chosen state means; and the day that it is due. */
function reasonOf({ state, reason, deadline }: AssessmentChoice, today: Day): string {
  const why = reason || t(`assessment.${state}Text`);
  const isSaid = deadline === null || !isGuarded(state);
  return isSaid
    ? why
    : `${why} ${t('assessment.deadlineKnown', { day: dayInWords(deadline, today) })}`;
}

type DeadlineProps = Pick<AssessmentFieldProps, 'today' | 'onChoice'> & {
  choice: AssessmentChoice;
};

function Deadline({ choice, today, onChoice }: DeadlineProps) {
  const [typed, setTyped] = useState('');
  const take = (next: TypedDay) => {
    setTyped(next.typed);
    onChoice({ ...choice, deadline: next.day });
  };
  return (
    <DayField
      label={t('assessment.deadline')}
      today={today}
      typed={typed}
      day={choice.deadline}
      onDay={take}
      hasQuickDays={false}
    />
  );
}
