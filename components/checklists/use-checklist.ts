import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withMoved } from '#components/hooks/in-order.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import {
  type ChecklistWords,
  MAX_QUESTIONS,
  type ReviewQuestion,
} from '#utils/domain/checklist.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { t } from '#utils/i18n/t.ts';
import { blankQuestion, type ChecklistDraft, checklistDraftOf } from './checklist-draft.ts';

/** A checklist being written: its fields, and its questions added, moved and taken out with the focus where it is expected. */
export function useChecklist(start: ChecklistWords | null) {
  const [draft, setDraft] = useState<ChecklistDraft>(() => checklistDraftOf(start));
  const [focus, setFocus] = useState<RecordId | null>(null);
  const [moved, setMoved] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const toast = useToast();
  // Moving a line in the document takes the focus from it; this gives it back.
  useLayoutEffect(() => {
    if (focus === null) return;
    list.current?.querySelector<HTMLElement>(`[data-question="${focus}"] textarea`)?.focus();
    setFocus(null);
  }, [focus]);
  const change = (some: Partial<ChecklistDraft>) => setDraft((now) => ({ ...now, ...some }));
  const changeQuestions = (next: (now: ReviewQuestion[]) => ReviewQuestion[]) =>
    setDraft((now) => ({ ...now, questions: next(now.questions) }));
  const write = (id: RecordId, some: Partial<ReviewQuestion>) =>
    changeQuestions((now) => now.map((one) => (one.id === id ? { ...one, ...some } : one)));
  const add = () => {
    const question = blankQuestion(draft.questions.at(-1));
    changeQuestions((now) => (now.length < MAX_QUESTIONS ? [...now, question] : now));
    setFocus(question.id);
  };
  const move = (id: RecordId, by: -1 | 1) => {
    const to = draft.questions.findIndex((one) => one.id === id) + by;
    if (to < 0 || to >= draft.questions.length) return;
    changeQuestions((now) => withMoved(now, id, by));
    setMoved(t('reviews.questionMoved', { at: to + 1, count: draft.questions.length }));
    setFocus(id);
  };
  const remove = (question: ReviewQuestion, at: number) => {
    changeQuestions((now) => now.filter(({ id }) => id !== question.id));
    setFocus((draft.questions[at - 1] ?? draft.questions[at + 1])?.id ?? null);
    if (!question.text.trim()) return;
    const undo = () => changeQuestions((now) => now.toSpliced(at, 0, question));
    toast({
      text: t('reviews.questionRemoved'),
      action: { label: t('shell.undo'), onClick: undo },
    });
  };
  return { draft, list, moved, change, write, add, move, remove };
}
