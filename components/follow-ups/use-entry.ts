import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useDraft } from '#components/hooks/use-draft.ts';
import type { FollowUp } from '#utils/domain/log-entry.ts';
import type { Target } from '#utils/domain/target.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { blankEntry, type FollowUpEntryDraft, followUpOf, readEntry } from './follow-up-entry.ts';

/** A follow-up being written about one target: kept as it is typed, restored, logged. */
export function useEntry(target: Target, onLogged: (followUp: FollowUp) => void) {
  const { clock, readDraft, dropDraft, logFollowUp } = useServices();
  const today = clock.today();
  const key = `follow-up/${target.id}`;
  const keeper = useDraft(key);
  const [entry, setEntry] = useState(() => blankEntry(target.due, today));
  const [hasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const latest = useRef(entry);
  const isTouched = useRef(false);
  const isLogging = useRef(false);
  useEffect(() => {
    void readDraft(key).then((kept) => {
      const read = readEntry(kept, target.due, today);
      if (!read || isTouched.current) return;
      latest.current = read;
      setEntry(read);
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
    onLogged(followUp);
  };
  const discard = () => {
    keeper.forget();
    void dropDraft(key);
  };
  return { entry, change, log, discard, hasTried, failure, today };
}
