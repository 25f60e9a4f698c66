import './insights.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Choices } from '#components/ui/Choices.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { daysOn } from '#utils/days/local-day.ts';
import { say, t } from '#utils/i18n/t.ts';
import { ACTIONS_BY, type ActionsBy, commonActions } from '#utils/insights/common-actions.ts';
import { endings } from '#utils/insights/endings.ts';
import type { InsightRecords, Period } from '#utils/insights/records.ts';
import { slips } from '#utils/insights/slips.ts';
import { type Wait, WITHIN, waits } from '#utils/insights/waits.ts';
import { InsightTable } from './InsightTable.tsx';
import { actionWords, monthWords, noneWords } from './row-words.ts';
import { useInsights } from './use-insights.ts';

/** How many days back each choice goes; `null` = all. */
const PERIODS = { month: 28, term: 84, all: null } as const;
type PeriodName = keyof typeof PERIODS;
const PERIOD_NAMES: readonly PeriodName[] = ['month', 'term', 'all'];

/** The caseload in numbers, for a time that can be chosen. */
export function InsightsScreen() {
  const { clock } = useServices();
  const { records, again } = useInsights();
  const [name, setName] = useState<PeriodName>('term');
  const back = PERIODS[name];
  const from = back === null ? null : daysOn(clock.today(), -back);
  const period: Period = { from, zone: Temporal.Now.timeZoneId() };
  return (
    <>
      <div class="workspace-head">
        <h1>{t('insights.title')}</h1>
        <p>{t('insights.intro')}</p>
      </div>
      {records.is === 'waiting' && <Spinner label={t('insights.loading')} />}
      {records.is === 'failed' && (
        <Notice tone="error" action={{ label: t('shell.tryAgain'), onClick: again }}>
          {say({ key: records.why })}
        </Notice>
      )}
      {records.is === 'here' && records.value.targets.length === 0 && (
        <EmptyState icon="star" title={t('insights.none')}>
          <p>{t('insights.noneText')}</p>
        </EmptyState>
      )}
      {records.is === 'here' && records.value.targets.length > 0 && (
        <div class="insights">
          <div class="insights-choice">
            <Choices
              label={t('insights.period')}
              options={PERIOD_NAMES.map((value) => ({
                value,
                label: t(`insights.period.${value}`),
              }))}
              chosen={name}
              onChoose={setName}
            />
          </div>
          <Actions records={records.value} period={period} />
          <Numbers records={records.value} period={period} />
        </div>
      )}
    </>
  );
}

interface PartProps {
  records: InsightRecords;
  period: Period;
}

function Actions({ records, period }: PartProps) {
  const [by, setBy] = useState<ActionsBy>('theme');
  const rows = commonActions(records, by, period, noneWords[by]);
  return (
    <InsightTable
      title={t('insights.actions')}
      choice={
        <Choices
          label={t('insights.actionsBy')}
          options={ACTIONS_BY.map((value) => ({ value, label: t(`insights.by.${value}`) }))}
          chosen={by}
          onChoose={setBy}
        />
      }
      headings={[t(`insights.by.${by}`), t('insights.targets'), t('insights.learners')]}
      rows={rows.map((row) => ({ ...row, name: actionWords(row.name, by) }))}
      parts={['accent']}
    />
  );
}

const waitRow = (name: string, { within, median }: Wait) => ({
  name: median === null ? name : `${name} (${t('insights.median', { days: Math.round(median) })})`,
  numbers: within,
});

function Numbers({ records, period }: PartProps) {
  const { toTarget, toFollowUp } = waits(records, period);
  const { never, once, often } = slips(records, period);
  const hasWaits = [toTarget, toFollowUp].some(({ median }) => median !== null);
  return (
    <>
      <InsightTable
        title={t('insights.endings')}
        headings={[t('insights.month'), t('insights.met'), t('insights.partly'), t('insights.not')]}
        rows={endings(records, period).map((row) => ({ ...row, name: monthWords(row.name) }))}
        parts={['good', 'ask', 'bad']}
      />
      <InsightTable
        title={t('insights.waits')}
        text={t('insights.waitsText')}
        headings={[
          t('insights.waitsWhat'),
          ...WITHIN.map((days) => t('insights.within', { days })),
          t('insights.later'),
        ]}
        rows={
          hasWaits
            ? [
                waitRow(t('insights.toTarget'), toTarget),
                waitRow(t('insights.toFollowUp'), toFollowUp),
              ]
            : []
        }
        parts={['good', 'accent', 'ask', 'bad']}
      />
      <InsightTable
        title={t('insights.slips')}
        text={t('insights.slipsText')}
        headings={[t('insights.slipsWhat'), t('insights.targets')]}
        rows={
          never + once + often === 0
            ? []
            : [
                { name: t('insights.slipsNever'), numbers: [never] },
                { name: t('insights.slipsOnce'), numbers: [once] },
                { name: t('insights.slipsOften'), numbers: [often] },
              ]
        }
        parts={['accent']}
      />
    </>
  );
}
