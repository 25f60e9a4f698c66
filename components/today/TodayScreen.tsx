import './today.css';
import { useServices } from '#components/hooks/services.ts';
import { useAfterPaint } from '#components/hooks/use-after-paint.ts';
import { useHint } from '#components/hooks/use-hint.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Hint } from '#components/ui/Hint.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { say, t } from '#utils/i18n/t.ts';
import type { TodayList } from '#utils/services/log-services.ts';
import { CalendarBox } from './CalendarBox.tsx';
import { SnoozedList } from './SnoozedList.tsx';
import { useList } from './use-list.ts';
import { WeekEndNotice } from './WeekEndNotice.tsx';
import { WhoFirst } from './WhoFirst.tsx';

/** Who first, and why: the mentor's morning. */
export function TodayScreen() {
  const { list, again, more } = useList();
  const isDrawn = useAfterPaint(list.is !== 'waiting');
  const services = useServices();
  const isQuiet = list.is === 'here' && list.value.rows.length === 0;
  const anybody = useLive('anybody', isQuiet ? services.hasLearners : null);
  const isNew = anybody.is === 'here' && !anybody.value;
  const seeHint = useHint('today', list.is === 'here' && list.value.rows.length > 0);
  return (
    <>
      <div class="workspace-head">
        <h1>{t('today.title')}</h1>
        {list.is === 'here' && list.value.rows.length > 0 && <p>{countOf(list.value)}</p>}
      </div>
      <WeekEndNotice isAfter={isDrawn} />
      {list.is === 'waiting' && <Spinner label={t('today.loading')} />}
      {list.is === 'failed' && (
        <Notice tone="error" action={{ label: t('shell.tryAgain'), onClick: again }}>
          {say({ key: list.why })}
        </Notice>
      )}
      {list.is === 'here' && (
        <div class="today">
          {isQuiet && anybody.is === 'here' && <Nobody isNew={isNew} />}
          {seeHint && <Hint text={t('hints.today')} onSeen={seeHint} />}
          <WhoFirst list={list.value} onMore={more} />
          <SnoozedList snoozed={list.value.snoozed} />
          {!(isQuiet && (isNew || anybody.is === 'waiting')) && <CalendarBox />}
        </div>
      )}
    </>
  );
}

function countOf({ rows: { length }, hasMore }: TodayList): string {
  return t(hasMore ? 'today.countMore' : 'today.count', { count: length });
}

/** Nobody today: because all is well, or because there is nobody yet. */
function Nobody({ isNew }: { isNew: boolean }) {
  return (
    <EmptyState
      icon={isNew ? 'person' : 'tick'}
      title={t(isNew ? 'today.none.title' : 'today.empty.title')}
    >
      <p>{t(isNew ? 'caseload.empty.text' : 'today.empty.text')}</p>
    </EmptyState>
  );
}
