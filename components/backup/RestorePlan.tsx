import { useState } from 'preact/hooks';
import { timeWords } from '#components/caseload/day-words.ts';
import { Button } from '#components/ui/Button.tsx';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import type { Counts, Plan } from '#utils/backup/types.ts';
import type { Instant } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { byInterest, kindWords } from './kind-words.ts';

interface RestorePlanProps {
  madeAt: Instant;
  counts: Plan['counts'];
  bringBack: boolean;
  onBringBack: (bringBack: boolean) => void;
  onDo: (withSettings: boolean) => void;
  onCancel: () => void;
}

const total = (counts: Plan['counts'], ...what: (keyof Counts)[]): number =>
  Object.values(counts).reduce(
    (sum, one) => sum + what.reduce((some, each) => some + one[each], 0),
    0,
  );

/** What bringing a file in will do, before it does anything. */
export function RestorePlan(props: RestorePlanProps) {
  const { madeAt, counts, bringBack, onBringBack, onDo, onCancel } = props;
  const [withSettings, setWithSettings] = useState(false);
  const brought = total(counts, 'added', 'changed', 'apart');
  const apart = total(counts, 'apart');
  const removed = total(counts, 'removed');
  const erased = total(counts, 'erased');
  return (
    <div class="stack">
      <h3>{t('backup.found', { when: timeWords(madeAt) })}</h3>
      {brought === 0 ? <p>{t('backup.nothing')}</p> : <PlanTable counts={counts} />}
      {apart > 0 && <p>{t('backup.sidesText')}</p>}
      {erased > 0 && <p>{t('backup.erasedText', { count: erased })}</p>}
      {(removed > 0 || bringBack) && (
        <div>
          {removed > 0 && <p>{t('backup.removedText', { count: removed })}</p>}
          <CheckBox checked={bringBack} onChange={onBringBack}>
            {t('backup.bringBack')}
          </CheckBox>
        </div>
      )}
      <CheckBox checked={withSettings} onChange={setWithSettings}>
        {t('backup.settings')}
      </CheckBox>
      <p class="backup-buttons">
        {(brought > 0 || withSettings) && (
          <Button look="primary" onClick={() => onDo(withSettings)}>
            {brought > 0 ? t('backup.do', { count: brought }) : t('backup.doSettings')}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {t('backup.cancel')}
        </Button>
      </p>
    </div>
  );
}

const shown = (count: number): string => (count === 0 ? '–' : String(count));

/** The rows of files come and stay with their files. */
const UNTOLD = 'rows';

/** By kind of record; kinds of which the file holds none are left out. */
function PlanTable({ counts }: { counts: Plan['counts'] }) {
  const rows = Object.entries(counts)
    .filter(([table]) => table !== UNTOLD)
    .filter(([, { added, changed, apart, left }]) => added + changed + apart + left > 0)
    .sort(([a], [b]) => byInterest(a, b));
  return (
    <div class="backup-plan">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('backup.what')}</th>
            <th scope="col">{t('backup.adds')}</th>
            <th scope="col">{t('backup.changes')}</th>
            <th scope="col">{t('backup.sides')}</th>
            <th scope="col">{t('backup.leaves')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([table, { added, changed, apart, left }]) => (
            <tr key={table}>
              <th scope="row">{kindWords(table)}</th>
              <td>{shown(added)}</td>
              <td>{shown(changed)}</td>
              <td>{shown(apart)}</td>
              <td>{shown(left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
