import type { BroughtService, BroughtText } from '#utils/services/types.ts';
import { bringIn } from '#utils/text-in/bring-in.ts';

/** Text as the context menu sends it. */
export const sentText = (raw: string, more: Partial<BroughtText> = {}): BroughtText => ({
  ...bringIn({ html: null, text: raw }, document),
  host: 'mail.example.ac.uk',
  isMarkingPage: false,
  behind: null,
  ...more,
});

/** A context menu that the test works: `send` resolves once the screen has kept the text. */
export function fakeBrought(waiting: BroughtText[] = []) {
  const takers = new Set<(text: BroughtText) => Promise<unknown>>();
  const brought: BroughtService = {
    onText(take) {
      takers.add(take);
      for (const text of waiting.splice(0)) void take(text);
      return () => void takers.delete(take);
    },
  };
  const send = (text: BroughtText) => Promise.all([...takers].map((take) => take(text)));
  return { brought, send };
}
