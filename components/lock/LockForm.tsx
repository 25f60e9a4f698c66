import './lock.css';
import type { ComponentChildren } from 'preact';

interface LockFormProps {
  onSend: () => Promise<void>;
  children: ComponentChildren;
}

/** What is sent by its button or by Enter, and never by the browser. */
export const LockForm = ({ onSend, children }: LockFormProps) => (
  <form
    class="stack"
    onSubmit={(event) => {
      event.preventDefault();
      void onSend();
    }}
  >
    {children}
  </form>
);
