import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { type Checklist, type ChecklistWords, MAX_QUESTIONS } from '#utils/domain/checklist.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { Outcome } from '#utils/services/types.ts';
import { checklistOf, missingIn } from './checklist-draft.ts';
import { QuestionLine } from './QuestionLine.tsx';
import { useChecklist } from './use-checklist.ts';

interface ChecklistFormProps {
  title: string;
  /** What it begins with; `null` = an empty one. */
  start: ChecklistWords | null;
  onSave: (words: ChecklistWords) => Outcome<Checklist>;
  onSaved: (checklist: Checklist) => void;
  onClose: () => void;
}

const sayKey = (key: MessageKey | undefined) => (key ? say({ key }) : undefined);

/** A checklist being written. Escape closes. */
export function ChecklistForm({ title, start, onSave, onSaved, onClose }: ChecklistFormProps) {
  const { draft, list, moved, change, write, add, move, remove } = useChecklist(start);
  const [hasTried, setTried] = useState(false);
  const [stopped, setStopped] = useState(0);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(stopped > 0 ? '[aria-invalid]' : 'input')?.focus();
  }, [stopped]);
  const missing = hasTried ? missingIn(draft) : {};
  const save = async () => {
    setTried(true);
    const words = checklistOf(draft);
    if (!words) return setStopped(stopped + 1);
    const kept = await onSave(words);
    setFailure(kept.ok ? null : kept.why);
    if (kept.ok) onSaved(kept.value);
  };
  return (
    <form
      ref={form}
      class="checklist-form"
      aria-label={title}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="checklist-head">
        <Field label={t('reviews.listName')} error={sayKey(missing.name)}>
          {(control) => (
            <TextInput
              {...control}
              value={draft.name}
              maxLength={80}
              onText={(name) => change({ name })}
              autoComplete="off"
            />
          )}
        </Field>
        <Field label={t('reviews.listMinutes')} error={sayKey(missing.minutes)}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              value={draft.minutes}
              onText={(minutes) => change({ minutes })}
              autoComplete="off"
            />
          )}
        </Field>
      </div>
      <fieldset class="stack-tight">
        <legend>{t('reviews.listQuestions')}</legend>
        <p class="soft">{t('reviews.questionHint')}</p>
        <ol ref={list} class="checklist-questions">
          {draft.questions.map((question, at) => (
            <QuestionLine
              key={question.id}
              question={question}
              at={at}
              count={draft.questions.length}
              onWrite={(some) => write(question.id, some)}
              onMove={(by) => move(question.id, by)}
              onRemove={() => remove(question, at)}
            />
          ))}
        </ol>
        {missing.questions && (
          <p class="ui-field-error" role="alert">
            {say({ key: missing.questions })}
          </p>
        )}
        {draft.questions.length < MAX_QUESTIONS && (
          <div>
            <Button look="quiet" small onClick={add}>
              <Icon name="plus" />
              {t('reviews.questionAdd')}
            </Button>
          </div>
        )}
        <span class="visually-hidden" aria-live="polite">
          {moved}
        </span>
      </fieldset>
      {failure && <Notice tone="error">{say({ key: failure })}</Notice>}
      <div class="row">
        <Button look="primary" submit>
          {t('reviews.listSave')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('shell.cancel')}
        </Button>
      </div>
    </form>
  );
}
