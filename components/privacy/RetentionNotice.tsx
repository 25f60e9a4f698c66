import './privacy.css';
import { useEffect, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Notice } from '#components/ui/Notice.tsx';
import type { Erasure } from '#utils/domain/erasure.ts';
import { type MessageKey, say } from '#utils/i18n/t.ts';
import type { RetentionLine } from '#utils/services/privacy-types.ts';
import { RetentionList } from './RetentionList.tsx';
import { countsOfAll, receiptText, tr, whatWent } from './retention-words.ts';

/** Calls `seen` once the page is in front of somebody; a tab that was opened behind others shows nobody anything. */
function onceSeen(seen: () => void): () => void {
  const stop = new AbortController();
  const look = () => {
    if (document.visibilityState !== 'visible') return;
    stop.abort();
    seen();
  };
  document.addEventListener('visibilitychange', look, { signal: stop.signal });
  look();
  return () => stop.abort();
}

/**
 * Erases what was announced for long enough, and announces what comes next: who, when and why, before it happens. On every screen of
 * the workspace, so that nobody can miss it by never looking at one of them.
 */
export function RetentionNotice() {
  const services = useServices();
  const [gone, setGone] = useState<Erasure[]>([]);
  const [lines, setLines] = useState<RetentionLine[]>([]);
  const [why, setWhy] = useState<MessageKey | null>(null);
  const look = async () => {
    const plan = await services.retentionPlan();
    if (plan.ok) setLines(plan.value);
    setWhy(plan.ok ? null : plan.why);
  };
  useEffect(() => {
    const begin = async () => {
      const erased = await services.eraseDue();
      if (erased.ok) setGone(erased.value);
      else setWhy(erased.why);
      if (erased.ok) await look();
    };
    void begin();
  }, []);
  useEffect(() => {
    if (lines.length > 0) return onceSeen(() => void services.noteAnnounced(lines));
  }, [lines]);
  const save = () =>
    void services.saveText('feedforward-erased.txt', receiptText(gone), 'text/plain;charset=utf-8');
  return (
    <div class="retention">
      {why && <Notice tone="error">{say({ key: why })}</Notice>}
      {gone.length > 0 && (
        <Notice
          tone="success"
          announce
          title={tr('retention.gone')}
          action={{ label: tr('retention.receipt'), onClick: save }}
        >
          {tr('retention.goneText', { learners: gone.length, what: whatWent(countsOfAll(gone)) })}
        </Notice>
      )}
      <RetentionList lines={lines} onKept={() => void look()} />
    </div>
  );
}
