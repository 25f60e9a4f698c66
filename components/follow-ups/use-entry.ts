import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useDraft } from '#components/hooks/use-draft.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { FollowUp, FollowUpOutcome } from '#utils/domain/log-entry.ts';
import type { Target } from '#utils/domain/target.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { blankEntry, type FollowUpEntryDraft, followUpOf, readEntry } from './follow-up-entry.ts';

/**
 * A follow-up being written about one target: kept as it is typed, restored, logged.
 * @param first how it went, when that was chosen before the form opened
 */
export function useEntry(
  target: Target,
  first: FollowUpOutcome | null,
  onLogged: (followUp: FollowUp, entryId: RecordId) => void,
) {
  const { clock, readDraft, dropDraft, logFollowUp } = useServices();
  const today = clock.today();
  const key = `follow-up/${target.id}`;
  const keeper = useDraft(key);
  const [entry, setEntry] = useState(() => ({ ...blankEntry(target.due, today), outcome: first }));
  const [hasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const latest = useRef(entry);
  const isTouched = useRef(false);
  const isLogging = useRef(false);
  useEffect(() => {
    void readDraft(key).then((kept) => {
      const read = readEntry(kept, target.due, today);
      if (!read || isTouched.current) return;
      latest.current = { ...read, outcome: first ?? read.outcome };
      setEntry(latest.current);
    });
  }, [key]);
  const change = (some: Partial<FollowUpEntryDraft>) => {
    isTouched.current = true;
    // Two changes may come before one drawing: each builds on the other.
    const next = { ...latest.current, ...some };
    latest.current = next;
    setEntry(next);
    keeper.write(next);
  };
  const log = async () => {
    setTried(true);
    const followUp = followUpOf(entry, target.due, today);
    if (!followUp || isLogging.current) return;
    isLogging.current = true;
    await keeper.flush();
    const result = await logFollowUp(target.id, followUp, key);
    isLogging.current = false;
    setFailure(result.ok ? null : result.why);
    if (!result.ok) return;
    keeper.forget();
    onLogged(followUp, result.value.entryId);
  };
  const discard = () => {
    keeper.forget();
    void dropDraft(key);
  };
  return { entry, change, log, discard, hasTried, failure, today };
}
