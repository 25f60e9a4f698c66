import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { namesakes } from '#components/caseload/namesakes.ts';
import { usePortions } from '#components/hooks/use-portions.ts';
import { Button } from '#components/ui/Button.tsx';
import { t } from '#utils/i18n/t.ts';
import type { TodayList, TodayRow } from '#utils/services/log-services.ts';
import { useHeldRows } from './held-rows.ts';
import type { RowAct } from './row-act.ts';
import { TodayLine } from './TodayLine.tsx';
import { useKeys } from './use-keys.ts';
import { FIRST, MORE } from './use-list.ts';

/** Each portion draws the lines before it anew: few and large ones. */
const PORTION = 60;

/** What is being done, and with whom. */
interface Doing {
  learnerId: string;
  act: RowAct;
}

/** The learners of Today in order, worked through by keyboard or mouse. */
export function WhoFirst({ list, onMore }: { list: TodayList; onMore: () => void }) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const held = useHeldRows(list.rows, doing?.learnerId ?? null);
  const drawn = usePortions('today', held.length, FIRST, PORTION);
  const rows = useMemo(() => held.slice(0, drawn), [held, drawn]);
  const begin = ({ learner, targets }: TodayRow, act: RowAct) => {
    if (act.is === 'follow-up' && targets.length === 0) return;
    setDoing({ learnerId: learner.id, act });
  };
  const keys = useKeys(rows, doing !== null, begin);
  const which = namesakes(rows.map(({ learner }) => learner));
  // A form that goes on with an editor closes itself all the same: only what it was is closed.
  const closeOf = (act: RowAct) => () => setDoing((now) => (now?.act === act ? null : now));
  return (
    <>
      {rows.length > 0 && <Keys />}
      <ul
        ref={keys.list}
        class="today-list"
        aria-label={t('today.list')}
        onKeyDown={keys.onKeyDown}
      >
        {rows.map((row, at) => {
          const act = doing?.learnerId === row.learner.id ? doing.act : null;
          return (
            <TodayLine
              key={row.learner.id}
              row={row}
              which={which.get(row.learner.id) ?? null}
              isHere={at === keys.here}
              act={act}
              onAct={(next) => begin(row, next)}
              onClose={act ? closeOf(act) : () => undefined}
              onFocus={() => keys.setAt(at)}
            />
          );
        })}
      </ul>
      {list.hasMore && drawn === held.length && (
        <Button onClick={onMore}>{t('today.more', { count: MORE })}</Button>
      )}
    </>
  );
}

const BETWEEN = ' · ';

/** The single keys. Where a line ends, it ends between two of them and never within one. */
function Keys() {
  return (
    <p class="today-keys">
      {t('today.keys')
        .split(BETWEEN)
        .map((key, at) => (
          <Fragment key={key}>
            {at > 0 && BETWEEN}
            <span>{key}</span>
          </Fragment>
        ))}
    </p>
  );
}
