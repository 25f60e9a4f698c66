import { Field } from '#components/ui/Field.tsx';
import { t } from '#utils/i18n/t.ts';

const SCALE = Array.from({ length: 11 }, (_, at) => at);

interface ConfidenceFieldProps {
  chosen: number | null;
  onChoose: (confidence: number | null) => void;
}

/** The learner's own number from 0 to 10, or that it was not asked. */
export function ConfidenceField({ chosen, onChoose }: ConfidenceFieldProps) {
  return (
    <Field label={t('followUps.confidence')} aside={t('targets.optional')}>
      {(control) => (
        <select
          {...control}
          class="ui-input confidence"
          value={chosen === null ? '' : String(chosen)}
          onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
        >
          <option value="">{t('followUps.notAsked')}</option>
          {SCALE.map((point) => (
            <option key={point} value={String(point)}>
              {point}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
