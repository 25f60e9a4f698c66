import './empty-state.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface EmptyStateProps {
  icon?: IconName;
  title: string;
  /** What it means and what can be done. */
  children?: ComponentChildren;
}

/** Shown where a list would be: why there is nothing, and the next step. */
export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div class="ui-empty">
      {icon && (
        <span class="ui-empty-icon">
          <Icon name={icon} />
        </span>
      )}
      <h2>{title}</h2>
      {children}
    </div>
  );
}
