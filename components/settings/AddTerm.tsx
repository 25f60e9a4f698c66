import { useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { type GlossaryTerm, MOST_TERMS } from '#utils/domain/glossary.ts';
import { t } from '#utils/i18n/t.ts';

interface AddTermProps {
  glossary: GlossaryTerm[];
  onAdd: (term: GlossaryTerm) => void;
}

/** A form of two boxes; after a term the focus goes back to the first, since terms come in lists. */
export function AddTerm({ glossary, onAdd }: AddTermProps) {
  const [term, setTerm] = useState('');
  const [plain, setPlain] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const isFull = glossary.length >= MOST_TERMS;
  const add = (event: Event) => {
    event.preventDefault();
    if (term.trim() === '') return;
    onAdd({ term, plain });
    setTerm('');
    setPlain('');
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} class="settings-add" onSubmit={add}>
      <Field label={t('settings.term')}>
        {(control) => <TextInput {...control} value={term} onText={setTerm} maxLength={60} />}
      </Field>
      <Field label={t('settings.termPlain')} aside={t('targets.optional')}>
        {(control) => <TextInput {...control} value={plain} onText={setPlain} maxLength={120} />}
      </Field>
      <Button submit disabled={isFull}>
        {t('settings.termAdd')}
      </Button>
      {isFull && <p class="soft">{t('settings.termsFull', { most: MOST_TERMS })}</p>}
    </form>
  );
}
