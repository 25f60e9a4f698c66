import './insights.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Choices } from '#components/ui/Choices.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { daysOn } from '#utils/days/local-day.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { InsightAnswers } from '#utils/insights/answers.ts';
import { ACTIONS_BY, type ActionsBy } from '#utils/insights/common-actions.ts';
import { type Wait, WITHIN } from '#utils/insights/waits.ts';
import { InsightTable } from './InsightTable.tsx';
import { actionWords, monthWords } from './row-words.ts';
import { useInsights } from './use-insights.ts';

/** How many days back each choice goes; `null` = all. */
const PERIODS = { month: 28, term: 84, all: null } as const;
type PeriodName = keyof typeof PERIODS;
const PERIOD_NAMES: readonly PeriodName[] = ['month', 'term', 'all'];

/** The caseload in numbers, for a time that can be chosen. */
export function InsightsScreen() {
  const { clock } = useServices();
  const [name, setName] = useState<PeriodName>('term');
  const back = PERIODS[name];
  const { counted, again } = useInsights(back === null ? null : daysOn(clock.today(), -back));
  return (
    <>
      <div class="workspace-head">
        <h1>{t('insights.title')}</h1>
        <p>{t('insights.intro')}</p>
      </div>
      {counted.is === 'waiting' && <Spinner label={t('insights.loading')} />}
      {counted.is === 'failed' && (
        <Notice tone="error" action={{ label: t('shell.tryAgain'), onClick: again }}>
          {say({ key: counted.why })}
        </Notice>
      )}
      {counted.is === 'here' && counted.value === 'no-targets' && (
        <EmptyState icon="star" title={t('insights.none')}>
          <p>{t('insights.noneText')}</p>
        </EmptyState>
      )}
      {counted.is === 'here' && counted.value !== 'no-targets' && (
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
          <Actions {...counted.value} />
          <Numbers {...counted.value} />
        </div>
      )}
    </>
  );
}

function Actions({ actions }: InsightAnswers) {
  const [by, setBy] = useState<ActionsBy>('theme');
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
      rows={actions[by].map((row) => ({ ...row, name: actionWords(row.name, by) }))}
      parts={['accent']}
    />
  );
}

const waitRow = (name: string, { within, median }: Wait) => ({
  name: median === null ? name : `${name} (${t('insights.median', { days: Math.round(median) })})`,
  numbers: within,
});

function Numbers({ endings, waits, slips }: InsightAnswers) {
  const { toTarget, toFollowUp } = waits;
  const { never, once, often } = slips;
  const hasWaits = [toTarget, toFollowUp].some(({ median }) => median !== null);
  return (
    <>
      <InsightTable
        title={t('insights.endings')}
        headings={[t('insights.month'), t('insights.met'), t('insights.partly'), t('insights.not')]}
        rows={endings.map((row) => ({ ...row, name: monthWords(row.name) }))}
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
