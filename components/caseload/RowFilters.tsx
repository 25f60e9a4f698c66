import { Field } from '#components/ui/Field.tsx';
import { t } from '#utils/i18n/t.ts';
import type { CaseloadRow } from '#utils/services/types.ts';
import { coursesIn, groupsIn, type RowFilter, STATES } from './filter-rows.ts';

interface RowFiltersProps {
  rows: CaseloadRow[];
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
}

interface ChoiceProps {
  label: string;
  any: string;
  names: string[];
  chosen: string;
  onChoose: (name: string) => void;
}

/** One of the names that there are, or any; nothing where there is only one. */
function Choice({ label, any, names, chosen, onChoose }: ChoiceProps) {
  if (names.length < 2 && !chosen) return null;
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          class="ui-input"
          value={chosen}
          onChange={({ currentTarget: { value } }) => onChoose(value)}
        >
          <option value="">{any}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Narrows the list by course, group and how learners stand. */
export function RowFilters({ rows, filter, onFilter }: RowFiltersProps) {
  const hasAway = rows.some(({ learner }) => learner.archived);
  const states = STATES.filter((state) => state !== 'away' || hasAway || filter.state === 'away');
  return (
    <>
      <Choice
        label={t('caseload.filter.course')}
        any={t('caseload.filter.anyCourse')}
        names={coursesIn(rows)}
        chosen={filter.course}
        onChoose={(course) => onFilter({ ...filter, course })}
      />
      <Choice
        label={t('caseload.filter.group')}
        any={t('caseload.filter.anyGroup')}
        names={groupsIn(rows)}
        chosen={filter.group}
        onChoose={(group) => onFilter({ ...filter, group })}
      />
      <Field label={t('caseload.filter.state')}>
        {(control) => (
          <select
            {...control}
            class="ui-input"
            value={filter.state}
            onChange={({ currentTarget: { value } }) => {
              const state = STATES.find((one) => one === value);
              if (state) onFilter({ ...filter, state });
            }}
          >
            {states.map((state) => (
              <option key={state} value={state}>
                {t(`caseload.filter.${state}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
