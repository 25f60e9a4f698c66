import { useMemo, useState } from 'preact/hooks';
import { useExportKinds } from '#components/export/NotInMis.tsx';
import { usePortions } from '#components/hooks/use-portions.ts';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { t } from '#utils/i18n/t.ts';
import type { CaseloadRow } from '#utils/services/types.ts';
import { CaseloadTable } from './CaseloadTable.tsx';
import { filterRows, NO_FILTER } from './filter-rows.ts';
import { findRows, sharedReferences } from './find-rows.ts';
import { namesakes } from './namesakes.ts';
import { PutAway } from './PutAway.tsx';
import { RowFilters } from './RowFilters.tsx';
import { FIRST_SORT, sortRows } from './sort-rows.ts';

/** What fits on a screen is drawn at once, then portion by portion as many as a mentor has. Whoever sees a college searches before reading past these. */
const PORTION = 20;
const SHOWN = 200;

interface CaseloadListProps {
  rows: CaseloadRow[];
  /** Everybody is among the rows: before that only the first of them are. */
  isWhole: boolean;
  openedId: RecordId | null;
}

/** Search box, filters and table of learners. */
export function CaseloadList({ rows, isWhole, openedId }: CaseloadListProps) {
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState(FIRST_SORT);
  const [most, setMost] = useState(SHOWN);
  const kinds = useExportKinds();
  // Opening a learner draws the list again: with a college in it, none of this is done twice.
  const chosen = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const found = useMemo(() => findRows(chosen, words), [chosen, words]);
  const sorted = useMemo(() => sortRows(found, sort), [found, sort]);
  const which = useMemo(() => namesakes(rows.map(({ learner }) => learner)), [rows]);
  const shared = useMemo(() => sharedReferences(rows), [rows]);
  const wanted = Math.min(sorted.length, most);
  const drawn = usePortions(JSON.stringify([words, filter, sort]), wanted, PORTION);
  const shown = sorted.slice(0, drawn);
  const clear = () => {
    setWords('');
    setFilter(NO_FILTER);
  };
  const isNarrow = words.trim() !== '' || filter !== NO_FILTER;
  return (
    <div class="caseload-list">
      <search class="caseload-search">
        <Field label={t('caseload.search')} hint={t('caseload.search.hint')}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              value={words}
              onText={setWords}
              autoComplete="off"
            />
          )}
        </Field>
        <RowFilters rows={rows} filter={filter} onFilter={setFilter} />
        <p role="status">{isNarrow && isWhole && foundWords(found.length, chosen.length, words)}</p>
      </search>
      {found.length > 0 && (
        <CaseloadTable
          rows={shown}
          which={which}
          shared={shared}
          sort={sort}
          onSort={setSort}
          openedId={openedId}
          kinds={kinds}
        />
      )}
      {found.length === 0 && isWhole && (
        <Button onClick={clear}>{t('caseload.search.clear')}</Button>
      )}
      {drawn >= wanted && wanted < found.length && (
        <Button onClick={() => setMost(Number.POSITIVE_INFINITY)}>
          {t('caseload.showAll', { all: found.length })}
        </Button>
      )}
      {found.length > 0 && isWhole && <YearEnd rows={found} isAway={filter.state === 'away'} />}
    </div>
  );
}

/** At the end of a year: everybody in the list as it is narrowed now. */
function YearEnd({ rows, isAway }: { rows: CaseloadRow[]; isAway: boolean }) {
  const label = isAway ? 'caseload.back.shown' : 'caseload.away.shown';
  return (
    <Disclosure summary={t('caseload.more')}>
      <div class="stack">
        <p class="workspace-soft">{t('caseload.away.text')}</p>
        <p>
          <PutAway
            ids={rows.map(({ learner }) => learner.id)}
            isAway={isAway}
            label={t(label, { count: rows.length })}
          />
        </p>
      </div>
    </Disclosure>
  );
}

function foundWords(found: number, all: number, words: string): string {
  if (found > 0) return t('caseload.found', { found, all });
  return words.trim()
    ? t('caseload.found.none', { words: words.trim() })
    : t('caseload.filter.none');
}
