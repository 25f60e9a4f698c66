import './check-box.css';
import type { ComponentChildren } from 'preact';

interface CheckBoxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  /** The ids of what describes it further. */
  describedBy?: string | undefined;
  children: ComponentChildren;
}

/** A tick box and its words as one target of at least 24 px. */
export function CheckBox({ checked, onChange, disabled, describedBy, children }: CheckBoxProps) {
  return (
    <label class="ui-check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled ?? false}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
