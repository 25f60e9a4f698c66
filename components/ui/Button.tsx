import './button.css';
import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';

export interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'size'> {
  /** `primary`: the one thing this screen is for. `quiet`: text only. Default `secondary`. */
  look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  small?: boolean;
  submit?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

/** A button with words. Other attributes (`onClick`, `disabled`, `aria-*`) pass through. */
export function Button({
  look = 'secondary',
  small = false,
  submit = false,
  buttonRef,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      ref={buttonRef ?? null}
      type={submit ? 'submit' : 'button'}
      class={`ui-button ui-button-${look}${small ? ' ui-button-small' : ''}`}
    >
      {children}
    </button>
  );
}
