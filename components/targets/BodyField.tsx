import { Field } from '#components/ui/Field.tsx';
import { type AwardingBody, awardingBodies } from '#utils/domain/awarding-body.ts';
import { t } from '#utils/i18n/t.ts';

interface BodyFieldProps {
  label: string;
  /** `null` = the general meaning. */
  chosen: AwardingBody | null;
  onChoose: (body: AwardingBody | null) => void;
  /** The college chose. */
  isFixed?: boolean;
}

/** Whose meaning of command words counts. */
export function BodyField({ label, chosen, onChoose, isFixed = false }: BodyFieldProps) {
  const choose = (value: string) => onChoose(awardingBodies.find((body) => body === value) ?? null);
  return (
    <Field label={label} aside={isFixed ? t('settings.rulesFixed') : undefined}>
      {(control) => (
        <select
          {...control}
          class="ui-input"
          disabled={isFixed}
          value={chosen ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{t('bodies.general')}</option>
          {awardingBodies.map((body) => (
            <option key={body} value={body}>
              {t(`bodies.${body}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
