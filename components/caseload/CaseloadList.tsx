import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { t } from '#utils/i18n/t.ts';
import type { CaseloadRow } from '#utils/services/types.ts';
import { CaseloadTable } from './CaseloadTable.tsx';
import { findRows, sharedReferences } from './find-rows.ts';
import { namesakes } from './namesakes.ts';
import { FIRST_SORT, sortRows } from './sort-rows.ts';

/** A mentor has some forty-five learners; whoever sees a whole college searches before reading past this many. */
const SHOWN = 200;

/** Search box and table of learners. */
export function CaseloadList({
  rows,
  openedId,
}: {
  rows: CaseloadRow[];
  openedId: RecordId | null;
}) {
  const [words, setWords] = useState('');
  const [sort, setSort] = useState(FIRST_SORT);
  const [isAll, setAll] = useState(false);
  const found = findRows(rows, words);
  const inOrder = sortRows(found, sort);
  const shown = isAll ? inOrder : inOrder.slice(0, SHOWN);
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
        <p role="status">{words.trim() && foundWords(found.length, rows.length, words)}</p>
      </search>
      {found.length > 0 && (
        <CaseloadTable
          rows={shown}
          which={namesakes(rows.map(({ learner }) => learner))}
          shared={sharedReferences(rows)}
          sort={sort}
          onSort={setSort}
          openedId={openedId}
        />
      )}
      {found.length === 0 && (
        <Button onClick={() => setWords('')}>{t('caseload.search.clear')}</Button>
      )}
      {shown.length < found.length && (
        <Button onClick={() => setAll(true)}>{t('caseload.showAll', { all: found.length })}</Button>
      )}
    </div>
  );
}

const foundWords = (found: number, all: number, words: string): string =>
  found === 0
    ? t('caseload.found.none', { words: words.trim() })
    : t('caseload.found', { found, all });
