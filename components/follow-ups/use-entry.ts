import { useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useKept } from '#components/hooks/use-kept.ts';
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
  const { clock, logFollowUp } = useServices();
  const today = clock.today();
  const key = `follow-up/${target.id}`;
  const kept = useKept(
    key,
    () => ({ ...blankEntry(target.due, today), outcome: first }),
    (draft) => {
      const read = readEntry(draft, target.due, today);
      return read && { ...read, outcome: first ?? read.outcome };
    },
  );
  const [hasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const isLogging = useRef(false);
  const change = (some: Partial<FollowUpEntryDraft>) => kept.change((now) => ({ ...now, ...some }));
  const log = async () => {
    setTried(true);
    const followUp = followUpOf(kept.value, target.due, today);
    if (!followUp || isLogging.current) return;
    isLogging.current = true;
    await kept.flush();
    const result = await logFollowUp(target.id, followUp, key);
    isLogging.current = false;
    setFailure(result.ok ? null : result.why);
    if (!result.ok) return;
    kept.forget();
    onLogged(followUp, result.value.entryId);
  };
  return { entry: kept.value, change, log, discard: kept.discard, hasTried, failure, today };
}
