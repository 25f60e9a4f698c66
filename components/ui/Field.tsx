import './field.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What the control inside a field must carry so that its label, hint and error belong to it. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

interface FieldProps {
  label: string;
  /** One short line under the label. */
  hint?: string | undefined;
  /** A sentence: what is wrong and what to do. */
  error?: string | undefined;
  /** Small words at the end of the label's line, such as "optional". */
  aside?: ComponentChildren;
  /** Draws the control with the attributes given. */
  children: (control: FieldControl) => ComponentChildren;
}

/** A label, its control, a hint and an error, tied together for screen readers. */
export function Field({ label, hint, error, aside, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="ui-field">
      <div class="ui-field-head">
        <label for={id}>{label}</label>
        {aside && <span class="ui-field-aside">{aside}</span>}
      </div>
      {hint && (
        <p id={`${id}-hint`} class="ui-field-hint">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
      {error && (
        <p id={`${id}-error`} class="ui-field-error">
          {error}
        </p>
      )}
    </div>
  );
}
