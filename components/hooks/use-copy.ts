import { useCallback, useState } from 'preact/hooks';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { type MessageKey, say } from '#utils/i18n/t.ts';
import { useServices } from './services.ts';

/**
 * Copies a text and confirms it with a toast. When the clipboard is shut (a browser policy, a page without focus),
 * `stuck` holds the text, so that the screen can show it for copying by hand.
 */
export function useCopy() {
  const { copy } = useServices();
  const toast = useToast();
  const [stuck, setStuck] = useState<string | null>(null);
  const copyText = useCallback(
    async (text: string, done: MessageKey) => {
      const result = await copy(text);
      setStuck(result.ok ? null : text);
      toast({ text: say({ key: result.ok ? done : result.why }) });
    },
    [copy, toast],
  );
  return { copyText, stuck };
}
