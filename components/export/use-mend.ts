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

const NOTHING: Answer = { ok: true };

/** The ways to mend what holds a row back; each with an undo. The preview follows the records by itself. */
export function useMend(record: ExportRecord) {
  const services = useServices();
  const toast = useToast();
  const [why, setWhy] = useState<MessageKey | null>(null);
  const { learner, target, followUp } = record;
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
  const setTexts = async (texts: ReadonlyMap<string, string>): Promise<Answer> => {
    const { note, others } = apart(texts);
    const noted = note === undefined ? NOTHING : await setNote(note);
    if (!noted.ok || others.size === 0) return noted;
    return reword((before) => withTexts(before, others));
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
    setTexts: (texts: ReadonlyMap<string, string>) =>
      done(setTexts(texts), async () => {
        const { note, others } = apart(texts);
        if (note !== undefined) await setNote(followUp?.followUp.note ?? '');
        if (others.size > 0) await reword(asBefore);
      }),
  };
}

/** The note of a follow-up is put right in the log, everything else in the target. */
function apart(texts: ReadonlyMap<string, string>) {
  const others = new Map(texts);
  others.delete('note');
  return { note: texts.get('note'), others };
}
