import { useEffect, useRef, useState } from 'preact/hooks';
import { ConfidenceField } from '#components/follow-ups/ConfidenceField.tsx';
import { AskAboutWords } from '#components/guard/AskAboutWords.tsx';
import { useWordWatch } from '#components/guard/use-word-watch.ts';
import { useServices } from '#components/hooks/services.ts';
import { Field } from '#components/ui/Field.tsx';
import { FormEnd, InlineForm } from '#components/ui/InlineForm.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { ContactEntry, FollowUpEntry } from '#utils/domain/log-entry.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';

interface CorrectFormProps {
  entry: FollowUpEntry | ContactEntry;
  onClose: () => void;
}

const wordsOf = (entry: FollowUpEntry | ContactEntry) => {
  if (entry.kind === 'contact') return { ...entry.contact, evidence: '' };
  const { note, evidence, confidence } = entry.followUp;
  return { note, evidence, confidence };
};

/** Puts the words of an entry right; the old ones stay in the log. Escape closes. */
export function CorrectForm({ entry, onClose }: CorrectFormProps) {
  const { correctEntry } = useServices();
  const toast = useToast();
  const begun = wordsOf(entry);
  const [note, setNote] = useState(begun.note);
  const [evidence, setEvidence] = useState(begun.evidence);
  const [confidence, setConfidence] = useState(begun.confidence);
  const [why, setWhy] = useState<MessageKey | null>(null);
  const watch = useWordWatch([note, evidence]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const save = async () => {
    if (watch.isStopped)
      return form.current?.querySelector<HTMLElement>('.ui-notice input')?.focus();
    const words = { note: note.trim(), evidence: evidence.trim(), confidence };
    const result = await correctEntry(entry.id, words);
    if (!result.ok) return setWhy(result.why);
    toast({ text: t('timeline.corrected') });
    onClose();
  };
  return (
    <InlineForm
      label={t('timeline.correct')}
      boxRef={form}
      onSend={() => void save()}
      onClose={onClose}
    >
      <Field label={t('followUps.note')}>
        {(control) => <TextArea {...control} value={note} onText={setNote} />}
      </Field>
      {entry.kind === 'follow-up' && (
        <Field label={t('followUps.evidence')}>
          {(control) => (
            <TextInput {...control} value={evidence} onText={setEvidence} autoComplete="off" />
          )}
        </Field>
      )}
      <ConfidenceField chosen={confidence} onChoose={setConfidence} />
      <AskAboutWords {...watch} />
      {why && <Notice tone="error">{say({ key: why })}</Notice>}
      <FormEnd small send={t('timeline.correctSave')} onCancel={onClose} />
    </InlineForm>
  );
}
