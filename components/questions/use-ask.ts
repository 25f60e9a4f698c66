import { useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useKept } from '#components/hooks/use-kept.ts';
import type { Question, SentBy, Unclear } from '#utils/domain/question.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { teacherMessage, unclearIn } from '#utils/targets/teacher-message.ts';
import type { AskAbout } from './ask-about.ts';

/** How the message stands: being written, or on the clipboard with what was kept of it. */
export type AskState = { is: 'writing' } | { is: 'sent'; question: Question | null };

/** A message to a teacher: drafted anew for each reason until the mentor changes it, kept as it is typed, copied, kept as a question. */
export function useAsk({ about, draftKey, raise }: AskAbout) {
  const { clock, copy, noteSentBy } = useServices();
  const today = clock.today();
  const typed = useKept<string | null>(
    draftKey,
    () => null,
    (kept) => (typeof kept === 'string' ? kept : null),
  );
  const [stuck, setStuck] = useState<string | null>(null);
  const [unclear, setUnclear] = useState<Unclear>(() => unclearIn(about.quote, today));
  const [state, setState] = useState<AskState>({ is: 'writing' });
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const isBusy = useRef(false);
  const text = typed.value ?? teacherMessage(unclear, { ...about, today });
  const type = (words: string) => typed.change(() => words);
  const send = async () => {
    if (!text.trim() || isBusy.current || state.is === 'sent') return;
    isBusy.current = true;
    // First the clipboard: browsers forget the press that allows it.
    const copied = await copy(text);
    setStuck(copied.ok ? null : text);
    await typed.flush();
    const kept = raise && (await raise({ unclear, text: text.trim(), sentBy: 'copy' }));
    isBusy.current = false;
    setFailure(kept && !kept.ok ? kept.why : null);
    if (kept && !kept.ok) return;
    typed.forget();
    setState({ is: 'sent', question: kept ? kept.value : null });
  };
  /** The mentor goes to where it is sent. */
  const open = (sentBy: SentBy) => {
    if (state.is === 'sent' && state.question) void noteSentBy(state.question.id, sentBy);
  };
  const { discard } = typed;
  return { text, type, unclear, setUnclear, state, failure, stuck, send, discard, open };
}
