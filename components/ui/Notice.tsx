import './notice.css';
import type { ComponentChildren } from 'preact';
import { Button } from './Button.tsx';

interface NoticeProps {
  tone: 'info' | 'warn' | 'error' | 'success';
  title?: string | undefined;
  children?: ComponentChildren;
  action?: { label: string; onClick: () => void } | undefined;
  /** Read it aloud when it appears; errors always are. */
  announce?: boolean;
}

/** Something the mentor should know, with what to do about it. */
export function Notice({ tone, title, children, action, announce = false }: NoticeProps) {
  const role = tone === 'error' ? 'alert' : announce ? 'status' : undefined;
  return (
    <div class={`ui-notice ui-notice-${tone}`} role={role}>
      <div class="ui-notice-words">
        {title && <p class="ui-notice-title">{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action && (
        <Button small onClick={action.onClick}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
