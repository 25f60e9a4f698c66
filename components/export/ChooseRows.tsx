import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { t } from '#utils/i18n/t.ts';
import { ALL_NEWS, type ExportChoice, isNarrow } from '#utils/mis/export-choice.ts';

interface ChooseRowsProps {
  choice: ExportChoice;
  onChoose: (choice: ExportChoice) => void;
}

/** Which records go: of whom, of which course, changed when, and whether also what went before. */
export function ChooseRows({ choice, onChoose }: ChooseRowsProps) {
  const change = (some: Partial<ExportChoice>) => onChoose({ ...choice, ...some });
  const isOther = isNarrow(choice) || choice.isWhole;
  if (choice.again !== null)
    return (
      <Notice
        tone="info"
        action={{ label: t('exporting.choose.notAgain'), onClick: () => onChoose(ALL_NEWS) }}
      >
        {t('exporting.choose.again')}
      </Notice>
    );
  return (
    <Disclosure
      summary={t(isOther ? 'exporting.choose.some' : 'exporting.choose.all')}
      open={isOther}
    >
      <div class="export-choose">
        {choice.learnerId === null ? (
          <Field label={t('exporting.choose.who')}>
            {(control) => (
              <TextInput
                {...control}
                type="search"
                value={choice.who}
                onText={(who) => change({ who })}
                autoComplete="off"
              />
            )}
          </Field>
        ) : (
          <OneLearner learnerId={choice.learnerId} onAll={() => change({ learnerId: null })} />
        )}
        <Course course={choice.course} onCourse={(course) => change({ course })} />
        <DayBox
          label={t('exporting.choose.from')}
          day={choice.from}
          onDay={(from) => change({ from })}
        />
        <DayBox label={t('exporting.choose.to')} day={choice.to} onDay={(to) => change({ to })} />
        <CheckBox checked={choice.isWhole} onChange={(isWhole) => change({ isWhole })}>
          {t('exporting.choose.whole')}
        </CheckBox>
        {isOther && (
          <Button small onClick={() => onChoose(ALL_NEWS)}>
            {t('exporting.choose.clear')}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}

/** The one learner whose page this was opened from. */
function OneLearner({ learnerId, onAll }: { learnerId: string; onAll: () => void }) {
  const { learners } = useServices();
  const all = useLive('learners', learners);
  const name = all.is === 'here' && all.value.find(({ id }) => id === learnerId)?.name;
  return (
    <p class="row">
      {t('exporting.choose.one', { name: name || '…' })}
      <Button small onClick={onAll}>
        {t('exporting.choose.everybody')}
      </Button>
    </p>
  );
}

interface CourseProps {
  course: string | null;
  onCourse: (course: string | null) => void;
}

function Course({ course, onCourse }: CourseProps) {
  const { caseload } = useServices();
  const rows = useLive('caseload', caseload);
  const known = rows.is === 'here' ? rows.value.flatMap(({ courses }) => courses) : [];
  const courses = [...new Set([...known, ...(course ? [course] : [])])].toSorted();
  if (courses.length < 2 && course === null) return null;
  return (
    <Field label={t('caseload.filter.course')}>
      {(control) => (
        <select
          {...control}
          class="ui-input"
          value={course ?? ''}
          onChange={({ currentTarget: { value } }) => onCourse(value || null)}
        >
          <option value="">{t('caseload.filter.anyCourse')}</option>
          {courses.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface DayBoxProps {
  label: string;
  day: string | null;
  onDay: (day: string | null) => void;
}

const DayBox = ({ label, day, onDay }: DayBoxProps) => (
  <Field label={label}>
    {(control) => (
      <input
        {...control}
        type="date"
        class="ui-input"
        value={day ?? ''}
        onChange={({ currentTarget: { value } }) => onDay(value || null)}
      />
    )}
  </Field>
);
