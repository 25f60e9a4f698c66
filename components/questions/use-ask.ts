import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useDraft } from '#components/hooks/use-draft.ts';
import type { Question, SentBy, Unclear } from '#utils/domain/question.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { teacherMessage, unclearIn } from '#utils/targets/teacher-message.ts';
import type { AskAbout } from './ask-about.ts';

/** How the message stands: being written, or on the clipboard with what was kept of it. */
export type AskState = { is: 'writing' } | { is: 'sent'; question: Question | null };

/** A message to a teacher: drafted anew for each reason until the mentor changes it, kept as it is typed, copied, kept as a question. */
export function useAsk({ about, draftKey, raise }: AskAbout) {
  const { clock, copy, readDraft, dropDraft, noteSentBy } = useServices();
  const today = clock.today();
  const keeper = useDraft(draftKey);
  const [stuck, setStuck] = useState<string | null>(null);
  const [unclear, setUnclear] = useState<Unclear>(() => unclearIn(about.quote, today));
  const [typed, setTyped] = useState<string | null>(null);
  const [state, setState] = useState<AskState>({ is: 'writing' });
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const isBusy = useRef(false);
  const isTouched = useRef(false);
  useEffect(() => {
    void readDraft(draftKey).then((kept) => {
      if (typeof kept === 'string' && !isTouched.current) setTyped(kept);
    });
  }, [draftKey]);
  const text = typed ?? teacherMessage(unclear, { ...about, today });
  const type = (words: string) => {
    isTouched.current = true;
    setTyped(words);
    keeper.write(words);
  };
  const send = async () => {
    if (!text.trim() || isBusy.current) return;
    isBusy.current = true;
    // First the clipboard: browsers forget the press that allows it.
    const copied = await copy(text);
    setStuck(copied.ok ? null : text);
    await keeper.flush();
    const kept = raise && (await raise({ unclear, text: text.trim(), sentBy: 'copy' }));
    isBusy.current = false;
    setFailure(kept && !kept.ok ? kept.why : null);
    if (kept && !kept.ok) return;
    keeper.forget();
    setState({ is: 'sent', question: kept ? kept.value : null });
  };
  const discard = () => {
    keeper.forget();
    void dropDraft(draftKey);
  };
  /** The mentor goes to where it is sent. */
  const open = (sentBy: SentBy) => {
    if (state.is === 'sent' && state.question) void noteSentBy(state.question.id, sentBy);
  };
  return { text, type, unclear, setUnclear, state, failure, stuck, send, discard, open };
}
