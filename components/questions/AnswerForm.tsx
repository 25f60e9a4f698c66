import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useDraft } from '#components/hooks/use-draft.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
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
  const { readDraft, dropDraft, answerQuestion } = useServices();
  const toast = useToast();
  const draftKey = `answer/${question.id}`;
  const keeper = useDraft(draftKey);
  const [answer, setAnswer] = useState('');
  const [hasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const isBusy = useRef(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.closest('form')?.scrollIntoView({ block: 'nearest' });
    void readDraft(draftKey).then((kept) => {
      if (typeof kept === 'string') setAnswer((now) => now || kept);
    });
  }, [draftKey]);
  const keep = async (then?: QuestionLineProps['onMake']) => {
    setTried(true);
    if (!answer.trim()) return box.current?.focus();
    if (isBusy.current) return;
    isBusy.current = true;
    await keeper.flush();
    const kept = await answerQuestion(question.id, answer.trim(), draftKey);
    isBusy.current = false;
    setFailure(kept.ok ? null : kept.why);
    if (!kept.ok) return;
    keeper.forget();
    onClose();
    if (then) then(kept.value);
    else toast({ text: t('questions.answerKept') });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
    if (event.key === 'Escape') onClose();
  };
  return (
    <form
      class="ask-box"
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field
        label={t('questions.answerLabel')}
        error={hasTried && !answer.trim() ? t('questions.answerEmpty') : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            boxRef={box}
            rows={2}
            value={answer}
            onText={(text) => {
              setAnswer(text);
              keeper.write(text);
            }}
          />
        )}
      </Field>
      {failure && (
        <Notice tone="error" title={t('questions.failed')}>
          {say({ key: failure })}
        </Notice>
      )}
      <div class="row">
        <Button small look={onMake ? 'secondary' : 'primary'} submit>
          {t('questions.saveAnswer')}
        </Button>
        {onMake && (
          <Button small look="primary" onClick={() => void keep(onMake)}>
            {t('questions.saveAndMake')}
          </Button>
        )}
        <Button
          small
          look="quiet"
          onClick={() => {
            keeper.forget();
            void dropDraft(draftKey);
            onClose();
          }}
        >
          {t('shell.cancel')}
        </Button>
      </div>
    </form>
  );
}
