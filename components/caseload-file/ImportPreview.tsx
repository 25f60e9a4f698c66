import { useState } from 'preact/hooks';
import { Badge, type Tone } from '#components/ui/Badge.tsx';
import { Button } from '#components/ui/Button.tsx';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import {
  type FileLearner,
  type PlannedRow,
  type RowStanding,
  takenIn,
} from '#utils/caseload-file/plan-import.ts';
import { t } from '#utils/i18n/t.ts';

/** More rows are not looked through one by one; those that are asked about come first. */
const SHOWN = 100;

const TONES: Record<RowStanding, Tone> = {
  new: 'good',
  known: 'plain',
  'same-name': 'warn',
  twice: 'plain',
  'no-name': 'plain',
  'not-learner': 'plain',
};

interface ImportPreviewProps {
  plan: PlannedRow[];
  onTake: (learners: FileLearner[]) => void;
}

const count = (plan: PlannedRow[], ...stands: RowStanding[]): number =>
  plan.filter((row) => stands.includes(row.stands)).length;

/** What an import will do, row by row, before it does anything. */
export function ImportPreview({ plan, onTake }: ImportPreviewProps) {
  const [others, setOthers] = useState<ReadonlySet<number>>(new Set());
  const taken = takenIn(plan, others);
  const known = count(plan, 'known');
  const inOrder = plan.toSorted(
    (a, b) => Number(b.stands === 'same-name') - Number(a.stands === 'same-name'),
  );
  const mark = (row: number, isOther: boolean) => {
    const next = new Set(others);
    if (isOther) next.add(row);
    else next.delete(row);
    setOthers(next);
  };
  return (
    <div class="stack">
      <h3>{t('import.preview')}</h3>
      <p>
        {t('import.counts', {
          added: count(plan, 'new'),
          known,
          asked: count(plan, 'same-name'),
          out: count(plan, 'twice', 'no-name', 'not-learner'),
        })}
      </p>
      <ul class="import-rows">
        {inOrder.slice(0, SHOWN).map((each) => (
          <ImportRow
            key={each.row}
            each={each}
            isOther={others.has(each.row)}
            onMark={(isOther) => mark(each.row, isOther)}
          />
        ))}
      </ul>
      {plan.length > SHOWN && (
        <p class="workspace-soft">{t('import.more', { count: plan.length - SHOWN })}</p>
      )}
      {taken.length === 0 ? (
        <p>{t('import.nothing')}</p>
      ) : (
        <p>
          <Button look="primary" onClick={() => onTake(taken)}>
            {taken.length > known
              ? t('import.do', { count: taken.length - known })
              : t('import.doKnown', { count: known })}
          </Button>
        </p>
      )}
    </div>
  );
}

interface ImportRowProps {
  each: PlannedRow;
  isOther: boolean;
  onMark: (isOther: boolean) => void;
}

function ImportRow({ each: { learner, stands }, isOther, onMark }: ImportRowProps) {
  const { name, misRef, groups } = learner;
  return (
    <li>
      <span>{name || '—'}</span>
      <span class="workspace-soft">{[misRef, ...groups].filter(Boolean).join(' · ')}</span>
      <Badge tone={TONES[stands]}>{t(`import.${stands}`)}</Badge>
      {stands === 'same-name' && (
        <CheckBox checked={isOther} onChange={onMark}>
          {t('import.somebodyElse')}
          <span class="visually-hidden">
            {t('merge.of', { name, known: misRef ?? t('merge.noIds') })}
          </span>
        </CheckBox>
      )}
    </li>
  );
}
