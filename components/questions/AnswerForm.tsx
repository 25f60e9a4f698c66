import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useKept } from '#components/hooks/use-kept.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { FormEnd, InlineForm } from '#components/ui/InlineForm.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { QuestionLineProps } from './QuestionLine.tsx';

/** What the teacher said, kept as it is typed. Ctrl+Enter keeps it; Escape closes and keeps what was typed. */
export function AnswerForm({
  question,
  onMake,
  onClose,
}: QuestionLineProps & { onClose: () => void }) {
  const { answerQuestion } = useServices();
  const toast = useToast();
  const draftKey = `answer/${question.id}`;
  const answer = useKept(
    draftKey,
    () => '',
    (kept) => (typeof kept === 'string' ? kept : null),
  );
  const [hasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const isBusy = useRef(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.closest('form')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const isEmpty = !answer.value.trim();
  const keep = async (then?: QuestionLineProps['onMake']) => {
    setTried(true);
    if (isEmpty) return box.current?.focus();
    if (isBusy.current) return;
    isBusy.current = true;
    await answer.flush();
    const kept = await answerQuestion(question.id, answer.value.trim(), draftKey);
    isBusy.current = false;
    setFailure(kept.ok ? null : kept.why);
    if (!kept.ok) return;
    answer.forget();
    onClose();
    if (then) then(kept.value);
    else toast({ text: t('questions.answerKept') });
  };
  return (
    <InlineForm label={t('questions.answerTitle')} onSend={() => void keep()} onClose={onClose}>
      <Field
        label={t('questions.answerLabel')}
        error={hasTried && isEmpty ? t('questions.answerEmpty') : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            boxRef={box}
            rows={2}
            value={answer.value}
            onText={(text) => answer.change(() => text)}
          />
        )}
      </Field>
      {failure && (
        <Notice tone="error" title={t('questions.failed')}>
          {say({ key: failure })}
        </Notice>
      )}
      <FormEnd
        send={t('questions.saveAnswer')}
        look={onMake ? 'secondary' : 'primary'}
        small
        onCancel={() => {
          answer.discard();
          onClose();
        }}
      >
        {onMake && (
          <Button small look="primary" onClick={() => void keep(onMake)}>
            {t('questions.saveAndMake')}
          </Button>
        )}
      </FormEnd>
    </InlineForm>
  );
}
