import './inline-form.css';
import type { ComponentChildren, Ref } from 'preact';
import { t } from '#utils/i18n/t.ts';
import { Button } from './Button.tsx';

interface InlineFormProps {
  label: string;
  boxRef?: Ref<HTMLFormElement>;
  /** The button that sends was pressed, or Ctrl+Enter. */
  onSend: () => void;
  /** Escape was pressed; what was typed stays kept. */
  onClose: () => void;
  children: ComponentChildren;
}

/** A form that opens inside a card, below what it is about. */
export function InlineForm({ label, boxRef, onSend, onClose, children }: InlineFormProps) {
  const press = (event: KeyboardEvent) => {
    // A letter typed here is no command of the card around it.
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  };
  return (
    <form
      ref={boxRef ?? null}
      class="inline-form"
      aria-label={label}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
    </form>
  );
}

interface FormEndProps {
  /** What its button says. */
  send: string;
  look?: 'primary' | 'secondary';
  small?: boolean;
  /** What was typed is thrown away too. */
  onCancel: () => void;
  /** Another way to send, between the two. */
  children?: ComponentChildren;
}

/** The last row of an inline form. */
export const FormEnd = ({ send, look = 'primary', small, onCancel, children }: FormEndProps) => (
  <div class="row">
    <Button small={small ?? false} look={look} submit>
      {send}
    </Button>
    {children}
    <Button small={small ?? false} look="quiet" onClick={onCancel}>
      {t('shell.cancel')}
    </Button>
  </div>
);
