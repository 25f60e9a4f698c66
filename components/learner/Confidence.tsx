import { dayWordsAt } from '#components/caseload/day-words.ts';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { LinePlot } from '#components/plots/LinePlot.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { confidenceLine } from '#utils/domain/confidence.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { say, t } from '#utils/i18n/t.ts';

/** A learner's own numbers over time, as a line and as a table. */
export function Confidence({ learnerId }: { learnerId: RecordId }) {
  const { logOf } = useServices();
  const log = useLive(`log ${learnerId}`, () => logOf(learnerId));
  if (log.is === 'waiting') return null;
  if (log.is === 'failed') return <Notice tone="error">{say({ key: log.why })}</Notice>;
  const line = confidenceLine(log.value);
  const [first, last] = [line[0], line.at(-1)];
  return (
    <section class="learner-part" aria-labelledby="learner-confidence">
      <h2 id="learner-confidence">{t('learner.confidence')}</h2>
      {first && last ? (
        <>
          <p>
            {t('learner.confidenceNow', {
              number: last.confidence,
              count: line.length,
              day: dayWordsAt(first.at),
            })}
          </p>
          <LinePlot
            most={10}
            points={line.map(({ at, confidence }) => ({ at: Date.parse(at), value: confidence }))}
          />
          <Disclosure summary={t('learner.confidenceTable')}>
            <table class="workspace-table">
              <thead>
                <tr>
                  <th scope="col">{t('learner.confidenceDay')}</th>
                  <th scope="col" class="is-number">
                    {t('learner.confidenceNumber')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {line.map(({ at, confidence }) => (
                  <tr key={at}>
                    <td>{dayWordsAt(at)}</td>
                    <td class="is-number">{confidence}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Disclosure>
        </>
      ) : (
        <p class="workspace-soft">{t('learner.confidenceNone')}</p>
      )}
    </section>
  );
}
