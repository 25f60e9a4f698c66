import './icon-button.css';
import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface IconButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'size' | 'icon'> {
  icon: IconName;
  /** What it does; read aloud and shown on hover. */
  label: string;
}

/** A square button with a drawing; at least 28 px, so a finger or an unsteady hand can hit it. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button {...rest} type="button" class="ui-icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
