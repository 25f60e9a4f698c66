import { CheckBox } from '#components/ui/CheckBox.tsx';
import { isGuarded } from '#utils/domain/assessment.ts';
import type { TargetWording } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';
import type { CheckedField, Finding } from '#utils/targets/types.ts';
import { AdvisedText } from './AdvisedText.tsx';
import { DayField } from './DayField.tsx';
import { Findings } from './Findings.tsx';
import { HeldBack, ProcessOffers } from './GuardBox.tsx';
import { MoreFields } from './MoreFields.tsx';
import { StepsField } from './StepsField.tsx';
import type { TargetDraft } from './target-draft.ts';

interface TargetFieldsProps {
  draft: TargetDraft;
  /** What the learner is called. */
  called: string;
  today: Day;
  findings: Finding[];
  /** The statement is missing and a save was tried. */
  isStatementMissing: boolean;
  /** A save was tried: a day that cannot be read is said to be so at once. */
  hasTried: boolean;
  onChange: (change: (draft: TargetDraft) => TargetDraft) => void;
  onMend: (finding: Finding) => void;
}

/** The fields of a target, each with what the check says of it right below. */
export function TargetFields(props: TargetFieldsProps) {
  const { draft, today, onChange, onMend } = props;
  const { wording } = draft;
  const word = (change: (wording: TargetWording) => Partial<TargetWording>) =>
    onChange((now) => ({ ...now, wording: { ...now.wording, ...change(now.wording) } }));
  const about = (...fields: CheckedField[]) => ({
    findings: props.findings.filter(({ field }) => fields.includes(field)),
    onMend,
  });
  return (
    <>
      <AdvisedText
        label={t('targets.statement')}
        placeholder={t('targets.statementPlaceholder')}
        rows={2}
        value={wording.statement}
        onText={(statement) => word(() => ({ statement }))}
        error={props.isStatementMissing ? t('targets.statementEmpty') : undefined}
        {...about('statement')}
      />
      <StepsField
        steps={wording.steps}
        onSteps={(change) => word(({ steps }) => ({ steps: change(steps) }))}
        {...about('steps')}
      />
      {isGuarded(draft.assessment?.state ?? null) && (
        <ProcessOffers draft={draft} onChange={onChange} />
      )}
      <AdvisedText
        label={t('targets.evidence')}
        placeholder={t('targets.evidencePlaceholder')}
        value={wording.evidence}
        onText={(evidence) => word(() => ({ evidence }))}
        {...about('evidence')}
      />
      <div class="stack-tight">
        <DueDay {...props} />
        <Findings {...about('due')} />
      </div>
      <HeldBack lines={wording.forNext} />
      <MoreFields
        wording={wording}
        onWord={(some) => word(() => some)}
        {...about('why', 'ifThen')}
      />
      <div class="stack-tight">
        <CheckBox
          checked={wording.agreedOn !== null}
          onChange={(isAgreed) => word(() => ({ agreedOn: isAgreed ? today : null }))}
        >
          {agreedWords(wording.agreedOn, props.called, today)}
        </CheckBox>
        <Findings {...about('agreedOn')} />
      </div>
    </>
  );
}

type DueDayProps = Pick<TargetFieldsProps, 'draft' | 'today' | 'hasTried' | 'onChange'>;

function DueDay({ draft, today, hasTried, onChange }: DueDayProps) {
  return (
    <DayField
      label={t('targets.due.label')}
      today={today}
      typed={draft.typedDue}
      day={draft.wording.due}
      mustBeRead={hasTried}
      onDay={({ typed, day }) =>
        onChange((now) => ({ ...now, typedDue: typed, wording: { ...now.wording, due: day } }))
      }
    />
  );
}

const agreedWords = (agreedOn: Day | null, name: string, today: Day): string =>
  agreedOn === null || agreedOn === today
    ? t('targets.agreed', { name })
    : t('targets.agreedOn', { name, day: dayInWords(agreedOn, today) });
