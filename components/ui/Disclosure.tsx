import './disclosure.css';
import type { ComponentChildren } from 'preact';

interface DisclosureProps {
  summary: ComponentChildren;
  /** Open at first; after that the reader decides. */
  open?: boolean;
  children: ComponentChildren;
}

/** Content that stays folded until it is asked for; the browser's own `details`. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details class="ui-disclosure" open={open}>
      <summary>{summary}</summary>
      <div class="ui-disclosure-body">{children}</div>
    </details>
  );
}
