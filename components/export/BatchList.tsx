import { useId, useState } from 'preact/hooks';
import { timeWords } from '#components/caseload/day-words.ts';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Badge, type Tone } from '#components/ui/Badge.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { ExportBatch } from '#utils/domain/export-batch.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';

/** Every file made, newest first, with the mentor's answer to "did the MIS take it?". */
export function BatchList() {
  const services = useServices();
  const id = useId();
  const [why, setWhy] = useState<MessageKey | null>(null);
  const batches = useLive('batches', () => services.batches());
  const answer = async (batch: ExportBatch, state: ExportBatch['state']) => {
    const answered = await services.answerBatch(batch.id, state);
    setWhy(answered.ok ? null : answered.why);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('exporting.batches')}</h2>
      {batches.is === 'failed' && <Notice tone="error">{say({ key: batches.why })}</Notice>}
      {why && <Notice tone="error">{say({ key: why })}</Notice>}
      {batches.is === 'here' && batches.value.length === 0 && (
        <p class="workspace-soft">{t('exporting.batches.none')}</p>
      )}
      {batches.is === 'here' && batches.value.length > 0 && (
        <table class="workspace-table" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t('exporting.batch.when')}</th>
              <th scope="col">{t('exporting.batch.file')}</th>
              <th scope="col" class="is-number">
                {t('exporting.batch.rows')}
              </th>
              <th scope="col" class="is-number">
                {t('exporting.batch.heldBack')}
              </th>
              <th scope="col">{t('exporting.batch.state')}</th>
            </tr>
          </thead>
          <tbody>
            {newestFirst(batches.value).map((batch) => (
              <BatchLine
                key={batch.id}
                batch={batch}
                onAnswer={(state) => void answer(batch, state)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const newestFirst = (batches: ExportBatch[]): ExportBatch[] =>
  batches.toSorted((a, b) => b.at.localeCompare(a.at));

const STATES: Record<ExportBatch['state'], { label: MessageKey; tone: Tone }> = {
  made: { label: 'exporting.batch.made', tone: 'ask' },
  downloaded: { label: 'exporting.batch.waiting', tone: 'ask' },
  acknowledged: { label: 'exporting.batch.taken', tone: 'good' },
  failed: { label: 'exporting.batch.failed', tone: 'bad' },
  undone: { label: 'exporting.batch.undone', tone: 'plain' },
  resent: { label: 'exporting.batch.resent', tone: 'plain' },
};

interface BatchLineProps {
  batch: ExportBatch;
  onAnswer: (state: ExportBatch['state']) => void;
}

function BatchLine({ batch, onAnswer }: BatchLineProps) {
  const file = useId();
  const { label, tone } = STATES[batch.state];
  // Pressing the answer that stands takes it back.
  const answerButton = (state: 'acknowledged' | 'failed', text: string) => (
    <Button
      small
      aria-pressed={batch.state === state}
      aria-describedby={file}
      onClick={() => onAnswer(batch.state === state ? 'downloaded' : state)}
    >
      {text}
    </Button>
  );
  return (
    <tr>
      <td class="export-when">{timeWords(batch.at)}</td>
      <td id={file} class="export-file">
        {batch.fileName}
      </td>
      <td class="is-number">{batch.rows.length}</td>
      <td class="is-number">{batch.heldBack}</td>
      <td class="export-state">
        <div class="export-answers">
          <Badge tone={tone}>{say({ key: label })}</Badge>
          {answerButton('acknowledged', t('exporting.batch.took'))}
          {answerButton('failed', t('exporting.batch.itFailed'))}
        </div>
        {batch.state === 'failed' && (
          <p class="workspace-soft">{t('exporting.batch.failedHint')}</p>
        )}
      </td>
    </tr>
  );
}
