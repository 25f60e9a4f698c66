import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useDraft } from '#components/hooks/use-draft.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { blankContact, type ContactDraft, contactOf, readContact } from './contact-entry.ts';

/** A contact being written about one learner: kept as it is typed, restored, logged. */
export function useContact(learnerId: RecordId, onLogged: (entryId: RecordId) => void) {
  const { clock, readDraft, dropDraft, logContact } = useServices();
  const today = clock.today();
  const key = `contact/${learnerId}`;
  const keeper = useDraft(key);
  const [entry, setEntry] = useState(() => blankContact(today));
  const [hasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const latest = useRef(entry);
  const isTouched = useRef(false);
  const isLogging = useRef(false);
  useEffect(() => {
    void readDraft(key).then((kept) => {
      const read = readContact(kept);
      if (!read || isTouched.current) return;
      latest.current = read;
      setEntry(read);
    });
  }, [key]);
  const change = (some: Partial<ContactDraft>) => {
    isTouched.current = true;
    const next = { ...latest.current, ...some };
    latest.current = next;
    setEntry(next);
    keeper.write(next);
  };
  const log = async () => {
    setTried(true);
    const contact = contactOf(latest.current, today);
    if (!contact || isLogging.current) return;
    isLogging.current = true;
    await keeper.flush();
    const result = await logContact(learnerId, contact, key);
    isLogging.current = false;
    setFailure(result.ok ? null : result.why);
    if (!result.ok) return;
    keeper.forget();
    onLogged(result.value.id);
  };
  const discard = () => {
    keeper.forget();
    void dropDraft(key);
  };
  return { entry, change, log, discard, hasTried, failure, today };
}
