import './caseload-table.css';
import { NotInMis } from '#components/export/NotInMis.tsx';
import { Badge } from '#components/ui/Badge.tsx';
import { memo } from '#components/ui/memo.tsx';
import type { ExportKind } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { CaseloadRow } from '#utils/services/types.ts';
import { ConfidenceLine } from './ConfidenceLine.tsx';
import { dayWordsAt } from './day-words.ts';
import { MisRefBox } from './MisRefBox.tsx';
import { nextSort, type Sort, type SortColumn } from './sort-rows.ts';
import { hashOf } from './use-screen.ts';
import { useTurning } from './use-turning.ts';

const COLUMNS: { by: SortColumn; label: MessageKey; isNumber: boolean }[] = [
  { by: 'name', label: 'caseload.column.name', isNumber: false },
  { by: 'open', label: 'caseload.column.open', isNumber: true },
  { by: 'overdue', label: 'caseload.column.overdue', isNumber: true },
  { by: 'met', label: 'caseload.column.met', isNumber: true },
  { by: 'slipped', label: 'caseload.column.slipped', isNumber: true },
  { by: 'confidence', label: 'caseload.column.confidence', isNumber: false },
  { by: 'lastContact', label: 'caseload.column.lastContact', isNumber: false },
];

interface CaseloadTableProps {
  /** In the order they are shown. */
  rows: CaseloadRow[];
  /** What tells learners of one name apart, by the learner's id. */
  which: Map<RecordId, string>;
  /** MIS references that several learners have, with their names. */
  shared: Map<string, string[]>;
  sort: Sort;
  onSort: (sort: Sort) => void;
  openedId: RecordId | null;
  /** Kinds of rows that are exported: what of them is not in the MIS is marked. */
  kinds: readonly ExportKind[];
}

/** The learners, one a row; headings sort, names open the learner, the MIS reference is edited in place. */
export function CaseloadTable(props: CaseloadTableProps) {
  const { rows, which, shared, sort, onSort, openedId, kinds } = props;
  const isTurning = useTurning(openedId !== null);
  return (
    <table class={`workspace-table caseload-table${isTurning ? ' is-turning' : ''}`}>
      <caption class="visually-hidden">{t('caseload.table')}</caption>
      <thead>
        <tr>
          {COLUMNS.map(({ by, label, isNumber }) => (
            <th
              key={by}
              scope="col"
              class={`caseload-${by}${isNumber ? ' is-number' : ''}`}
              aria-sort={sort.by === by ? sort.direction : undefined}
            >
              <button type="button" onClick={() => onSort(nextSort(sort, by))}>
                {say({ key: label })}
              </button>
            </th>
          ))}
          <th scope="col" class="caseload-mis">
            {t('caseload.column.misRef')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line
            key={row.learner.id}
            row={row}
            which={which.get(row.learner.id) ?? null}
            isOpened={row.learner.id === openedId}
            sameAs={otherName(row, shared)}
            kinds={kinds}
          />
        ))}
      </tbody>
    </table>
  );
}

const otherName = ({ learner }: CaseloadRow, shared: Map<string, string[]>): string | null =>
  shared.get(learner.misRef ?? '')?.find((name) => name !== learner.name) ??
  (shared.has(learner.misRef ?? '') ? learner.name : null);

interface LearnerLineProps {
  row: CaseloadRow;
  /** What tells this learner from a namesake; `null` = nobody has the same name. */
  which: string | null;
  isOpened: boolean;
  /** Another learner with the same MIS reference. */
  sameAs: string | null;
  kinds: readonly ExportKind[];
}

const Line = memo(LearnerLine);

function LearnerLine({ row, which, isOpened, sameAs, kinds }: LearnerLineProps) {
  const { learner, open, overdue, met, slipped, confidence, lastContact } = row;
  return (
    <tr class={isOpened ? 'is-opened' : undefined}>
      <th scope="row">
        <a
          id={`learner-${learner.id}`}
          href={hashOf({ name: 'caseload', learnerId: learner.id })}
          aria-current={isOpened ? 'true' : undefined}
        >
          {learner.name}
        </a>
        {which && <small class="caseload-which">{which}</small>}
        <NotInMis learnerId={learner.id} unsent={row.unsent} kinds={kinds} />
      </th>
      <td class="is-number">{open}</td>
      <td class="is-number">{overdue > 0 ? <Badge tone="bad">{overdue}</Badge> : 0}</td>
      <td class="caseload-met is-number">{met}</td>
      <td class="is-number">{slipped}</td>
      <td>
        <ConfidenceLine numbers={confidence} />
      </td>
      <td class="caseload-lastContact">
        {lastContact ? (
          dayWordsAt(lastContact)
        ) : (
          <span class="workspace-soft">{t('caseload.noContact')}</span>
        )}
      </td>
      <td class="caseload-mis">
        <MisRefBox learner={learner} which={which} sameAs={sameAs} />
      </td>
    </tr>
  );
}
