import './timeline.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { useStatusNames } from '#components/hooks/use-status-names.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { Timeline as TimelineOf } from '#utils/services/log-services.ts';
import { chosen, KINDS, type TimelineKind } from './lines.ts';
import { TimelineEntry } from './TimelineEntry.tsx';

/** A screen of entries; more are drawn when asked for. */
const PORTION = 30;

/** Everything that was logged about a learner, newest first, narrowed to a kind or a target. */
export function Timeline({ learnerId }: { learnerId: RecordId }) {
  const services = useServices();
  const [attempt, setAttempt] = useState(0);
  const timeline = useLive(`${learnerId}/${attempt}`, () => services.timelineOf(learnerId));
  if (timeline.is === 'waiting') return <Spinner label={t('timeline.loading')} />;
  if (timeline.is === 'failed')
    return (
      <Notice
        tone="error"
        action={{ label: t('shell.tryAgain'), onClick: () => setAttempt(attempt + 1) }}
      >
        {say({ key: timeline.why })}
      </Notice>
    );
  if (timeline.value.happened.length === 0)
    return <p class="workspace-soft">{t('timeline.none')}</p>;
  return <Entries {...timeline.value} />;
}

function Entries({ happened, statements, sent }: TimelineOf) {
  const statusName = useStatusNames();
  const [kind, setKind] = useState<TimelineKind | null>(null);
  const [targetId, setTargetId] = useState<RecordId | null>(null);
  const [most, setMost] = useState(PORTION);
  const all = chosen(happened, kind, targetId);
  const hidden = all.length - most;
  return (
    <div class="timeline">
      <div class="timeline-tools">
        <Field label={t('timeline.show')}>
          {(control) => (
            <select
              {...control}
              class="ui-input"
              value={kind ?? ''}
              onChange={({ currentTarget: { value } }) =>
                setKind(KINDS.find((one) => one === value) ?? null)
              }
            >
              <option value="">{t('timeline.everything')}</option>
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {t(`timeline.kind.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {statements.size > 1 && (
          <Field label={t('timeline.about')}>
            {(control) => (
              <select
                {...control}
                class="ui-input"
                value={targetId ?? ''}
                onChange={({ currentTarget: { value } }) => setTargetId(value || null)}
              >
                <option value="">{t('timeline.allTargets')}</option>
                {[...statements].map(([id, statement]) => (
                  <option key={id} value={id}>
                    {statement}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      <p role="status" class="workspace-soft">
        {all.length === 0 && t('timeline.noneLike')}
      </p>
      <ol class="timeline-entries">
        {all.slice(0, most).map((one) => (
          <TimelineEntry
            // The first entry's moment and kind: a correction must not make the line another one.
            key={one.earlier[0]?.id ?? one.entry.id}
            happened={one}
            statement={
              targetId === null ? (statements.get(one.entry.targetId ?? '') ?? null) : null
            }
            statusName={statusName}
            sent={sent}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <Button small onClick={() => setMost(most + PORTION)}>
          {t('timeline.more', { count: Math.min(hidden, PORTION) })}
        </Button>
      )}
    </div>
  );
}
