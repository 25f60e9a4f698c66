import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { TargetWording } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { ExportRecord } from '#utils/mis/export-record.ts';
import type { ReferenceKind } from '#utils/services/caseload-services.ts';
import { withTexts } from './mend.ts';

type Answer = { ok: true } | { ok: false; why: MessageKey };

/** Other words, by the ids of their parts. */
type Texts = ReadonlyMap<string, string>;

const NOTHING: Answer = { ok: true };

/** The ways to mend what holds a row back; each with an undo. The preview follows the records by itself. */
export function useMend(record: ExportRecord) {
  const services = useServices();
  const toast = useToast();
  const [why, setWhy] = useState<MessageKey | null>(null);
  const { learner, target, followUp, question, review } = record;
  const done = async (change: Promise<Answer>, undo: () => Promise<unknown>): Promise<boolean> => {
    const changed = await change;
    setWhy(changed.ok ? null : changed.why);
    if (!changed.ok) return false;
    toast({
      text: t('exporting.mended', { name: learner.name }),
      action: { label: t('shell.undo'), onClick: () => void undo() },
    });
    return true;
  };
  const reword = async (change: (before: TargetWording) => TargetWording): Promise<Answer> =>
    target ? services.rewordTarget(target.id, change(TargetWording.parse(target)), null) : NOTHING;
  const asBefore = (wording: TargetWording) => wording;
  const setStatus = async (to: 'agreed' | 'draft'): Promise<Answer> =>
    target ? services.setStatus(target.id, to, '') : NOTHING;
  /** Puts the words of the follow-up right; a second time it corrects the correction. */
  let entryId = followUp?.id ?? null;
  const setNote = async (note: string): Promise<Answer> => {
    if (!followUp || entryId === null) return NOTHING;
    const { evidence, confidence } = followUp.followUp;
    const corrected = await services.correctEntry(entryId, { note, evidence, confidence });
    if (corrected.ok) entryId = corrected.value.id;
    return corrected;
  };
  const rewordQuestion = async (texts: Texts): Promise<Answer> =>
    question
      ? services.rewordQuestion(question.id, {
          text: texts.get('question') ?? question.text,
          answer: texts.get('answer') ?? question.answer,
        })
      : NOTHING;
  const rewordReview = async (texts: Texts): Promise<Answer> =>
    review
      ? services.rewordReview(review.id, {
          summary: texts.get('summary') ?? review.summary,
          answers: review.answers.map(({ question: id, words }) => ({
            question: id,
            words: texts.get(id) ?? words,
          })),
        })
      : NOTHING;
  /** Each text where it belongs: the note of a follow-up in the log, the others in their records. */
  const setTexts = async (all: Texts, isUndo = false): Promise<Answer> => {
    const { note, asked, others } = apart(all);
    /** Where nothing is changed, it is as it was. */
    const of = (texts: Texts): Texts => (isUndo ? new Map() : texts);
    const before = followUp?.followUp.note ?? '';
    const writes: (() => Promise<Answer>)[] = [
      ...(note === undefined ? [] : [() => setNote(isUndo ? before : note)]),
      ...(asked.size > 0 ? [() => rewordQuestion(of(asked))] : []),
      ...(others.size > 0 && review ? [() => rewordReview(of(others))] : []),
      ...(others.size > 0 && !review ? [() => reword((was) => withTexts(was, of(others)))] : []),
    ];
    for (const write of writes) {
      const answer = await write();
      if (!answer.ok) return answer;
    }
    return NOTHING;
  };
  return {
    why: why && say({ key: why }),
    setReference: (kind: ReferenceKind, reference: string) =>
      done(services.setReference(learner.id, kind, reference), () =>
        services.setReference(learner.id, kind, learner[kind] ?? null),
      ),
    setDay: (due: Day) =>
      done(
        reword((before) => ({ ...before, due })),
        () => reword(asBefore),
      ),
    agree: () => done(setStatus('agreed'), () => setStatus('draft')),
    setTexts: (texts: Texts) => done(setTexts(texts), () => setTexts(texts, true)),
  };
}

/** What is the follow-up's, the question's, and the rest: the review's or the target's. */
function apart(texts: Texts) {
  const own = (...ids: string[]): Texts => new Map([...texts].filter(([id]) => ids.includes(id)));
  const others = new Map(texts);
  for (const id of ['note', 'question', 'answer']) others.delete(id);
  return { note: texts.get('note'), asked: own('question', 'answer'), others };
}
