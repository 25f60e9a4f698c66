import { Field } from '#components/ui/Field.tsx';
import { type Columns, FIELDS, hasName } from '#utils/caseload-file/columns.ts';
import { t } from '#utils/i18n/t.ts';

interface ColumnChoiceProps {
  headings: string[];
  columns: Columns;
  onChoose: (columns: Columns) => void;
}

/** Which heading holds what: guessed, and put right by hand. */
export function ColumnChoice({ headings, columns, onChoose }: ColumnChoiceProps) {
  return (
    <fieldset class="import-columns">
      <legend>{t('import.columns')}</legend>
      <div class="import-fields">
        {FIELDS.map((field) => (
          <Field key={field} label={t(`import.field.${field}`)}>
            {(control) => (
              <select
                {...control}
                class="ui-input"
                value={columns[field] ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  const { [field]: _, ...others } = columns;
                  onChoose(value ? { ...others, [field]: value } : others);
                }}
              >
                <option value="">{t('import.notThere')}</option>
                {headings.map((heading) => (
                  <option key={heading} value={heading}>
                    {heading}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      <p role="status" class="workspace-soft">
        {!hasName(columns)
          ? t('import.needsName')
          : columns.misRef === undefined && t('import.noRef')}
      </p>
    </fieldset>
  );
}
