import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { t } from '#utils/i18n/t.ts';

interface AddPromptProps {
  onAdd: (text: string) => void;
  onClose: () => void;
}

/** A question of the mentor's own. Enter adds it, Escape closes. */
export function AddPrompt({ onAdd, onClose }: AddPromptProps) {
  const [text, setText] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const send = (event: Event) => {
    event.preventDefault();
    const words = text.trim();
    if (words) onAdd(words);
    else form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={form}
      class="stack-tight"
      onSubmit={send}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Field label={t('reviews.ownLabel')}>
        {(control) => (
          <TextInput
            {...control}
            value={text}
            onText={setText}
            maxLength={240}
            autoComplete="off"
          />
        )}
      </Field>
      <div class="row">
        <Button small submit>
          {t('reviews.ownAdd')}
        </Button>
        <Button small look="quiet" onClick={onClose}>
          {t('shell.cancel')}
        </Button>
      </div>
    </form>
  );
}
