import { useMemo } from 'preact/hooks';
import { Field } from '#components/ui/Field.tsx';
import { SelectOne } from '#components/ui/SelectOne.tsx';
import { t } from '#utils/i18n/t.ts';
import type { CaseloadRow } from '#utils/services/types.ts';
import { coursesIn, groupsIn, type RowFilter, STATES } from './filter-rows.ts';

interface RowFiltersProps {
  rows: CaseloadRow[];
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
}

/** Narrows the list by course, group and how learners stand. */
export function RowFilters({ rows, filter, onFilter }: RowFiltersProps) {
  const courses = useMemo(() => coursesIn(rows), [rows]);
  const groups = useMemo(() => groupsIn(rows), [rows]);
  const hasAway = rows.some(({ learner }) => learner.archived);
  const states = STATES.filter((state) => state !== 'away' || hasAway || filter.state === 'away');
  return (
    <>
      <SelectOne
        label={t('caseload.filter.course')}
        any={t('caseload.filter.anyCourse')}
        names={courses}
        chosen={filter.course}
        onChoose={(course) => onFilter({ ...filter, course })}
      />
      <SelectOne
        label={t('caseload.filter.group')}
        any={t('caseload.filter.anyGroup')}
        names={groups}
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
