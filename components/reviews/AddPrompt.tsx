import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '#components/ui/Field.tsx';
import { FormEnd, InlineForm } from '#components/ui/InlineForm.tsx';
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
  const send = () => {
    const words = text.trim();
    if (words) onAdd(words);
    else form.current?.querySelector('input')?.focus();
  };
  return (
    <InlineForm boxRef={form} label={t('reviews.addOwn')} onSend={send} onClose={onClose}>
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
      <FormEnd small look="secondary" send={t('reviews.ownAdd')} onCancel={onClose} />
    </InlineForm>
  );
}
