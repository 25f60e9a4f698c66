import './export-lists.css';
import { useId, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { type BatchState, type ExportBatch, isUnanswered } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { BatchLine, batchState } from './BatchLine.tsx';

/** What a mentor looks through; older files are asked for. */
const SHOWN = 10;

/** Every file made, newest first, with the mentor's answer to "did the MIS take it?". */
export function BatchList({ onSendAgain }: { onSendAgain: (batch: ExportBatch) => void }) {
  const services = useServices();
  const toast = useToast();
  const id = useId();
  const [why, setWhy] = useState<MessageKey | null>(null);
  const [keeping, setKeeping] = useState<{ id: RecordId; part: number } | null>(null);
  const [isWhole, setWhole] = useState(false);
  const batches = useLive('batches', () => services.batches());
  const answer = async (batch: ExportBatch, state: BatchState, isUndo = false) => {
    setKeeping({ id: batch.id, part: 0 });
    const tell = (part: number) => setKeeping({ id: batch.id, part });
    const answered = await services.answerBatch(batch.id, state, tell);
    setKeeping(null);
    setWhy(answered.ok ? null : answered.why);
    if (!answered.ok || isUndo) return;
    const undo = () => void answer(batch, batch.state, true);
    toast({ text: batchState(state), action: { label: t('shell.undo'), onClick: undo } });
  };
  const all = batches.is === 'here' ? newestFirst(batches.value) : [];
  const unanswered = all.filter(isUnanswered).length;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('exporting.batches')}</h2>
      {batches.is === 'failed' && <Notice tone="error">{say({ key: batches.why })}</Notice>}
      {why && <Notice tone="error">{say({ key: why })}</Notice>}
      {unanswered > 0 && (
        <p class="workspace-soft">{t('exporting.batches.unanswered', { count: unanswered })}</p>
      )}
      {batches.is === 'here' && all.length === 0 && (
        <p class="workspace-soft">{t('exporting.batches.none')}</p>
      )}
      <ul class="export-batches" aria-labelledby={id}>
        {all.slice(0, isWhole ? undefined : SHOWN).map((batch) => (
          <BatchLine
            key={batch.id}
            batch={batch}
            kept={keeping?.id === batch.id ? keeping.part : null}
            onAnswer={(state) => void answer(batch, state)}
            onSendAgain={() => onSendAgain(batch)}
          />
        ))}
      </ul>
      {!isWhole && all.length > SHOWN && (
        <div>
          <Button onClick={() => setWhole(true)}>
            {t('exporting.batches.all', { count: all.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

const newestFirst = (batches: ExportBatch[]): ExportBatch[] =>
  batches.toSorted((a, b) => b.at.localeCompare(a.at));
