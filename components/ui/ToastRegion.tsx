import './toast-region.css';
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { t } from '#utils/i18n/t.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';

export interface Toast {
  text: string;
  /** One thing the mentor may do about it, such as Undo. */
  action?: { label: string; onClick: () => void } | undefined;
}

/** Long enough to read, or to reach Undo by keyboard; hovering or focusing the toast keeps it. */
const STAYS = { plain: 5000, withAction: 8000 } as const;

const ToastContext = createContext<(toast: Toast | null) => void>(() => {});

/** Gives the function that shows a toast, which replaces the one before; `null` takes it away, as it is true no more. */
export const useToast = () => useContext(ToastContext);

/** The place at the foot of a page where short confirmations appear and are read aloud politely. */
export function ToastRegion({ children }: { children: ComponentChildren }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const [isHeld, setHeld] = useState(false);
  const show = useCallback((next: Toast | null) => setToast(next), []);
  const close = () => {
    setToast(null);
    setHeld(false);
  };
  useEffect(() => {
    if (!toast || isHeld) return;
    const timer = setTimeout(close, toast.action ? STAYS.withAction : STAYS.plain);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div
        class="ui-toasts"
        role="status"
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocusIn={() => setHeld(true)}
        onFocusOut={() => setHeld(false)}
      >
        {toast && <ToastLine toast={toast} close={close} />}
      </div>
    </ToastContext.Provider>
  );
}

function ToastLine({ toast, close }: { toast: Toast; close: () => void }) {
  const act = () => {
    toast.action?.onClick();
    close();
  };
  return (
    <div class="ui-toast">
      <span class="ui-toast-text">{toast.text}</span>
      {toast.action && (
        <Button look="quiet" small onClick={act}>
          {toast.action.label}
        </Button>
      )}
      <IconButton icon="close" label={t('shell.dismiss')} onClick={close} />
    </div>
  );
}
