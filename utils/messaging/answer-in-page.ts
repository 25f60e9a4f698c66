import { browser } from '#utils/platform/browser.ts';
import type { Envelope, PageCall, PageCalls, PageNews } from './page-calls.ts';

type Answers = {
  [Call in PageCall]?: (
    asks: PageCalls[Call]['asks'],
  ) => PageCalls[Call]['gives'] | Promise<PageCalls[Call]['gives']>;
};

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && 'call' in message && 'asks' in message;

/**
 * Answers calls inside the LMS page. Only this extension can send them (`tabs.sendMessage`; the manifest has no
 * `externally_connectable`), the page itself has no way in. No zod here: it would cost every page 15 kB.
 *
 * @returns the function that stops answering
 */
export function answerInPage(answers: Answers): () => void {
  const table = new Map<string, (asks: never) => unknown>(Object.entries(answers));
  const listener = (message: unknown, sender: { id?: string | undefined }) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const answer = table.get(message.call);
    return answer ? Promise.resolve(answer(message.asks as never)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/**
 * Tells the extension something from the page. Resolves false when nobody could be told: no listener, or the
 * extension was updated and this script is an orphan (`isOrphan`).
 */
export async function tellExtension<News extends keyof PageNews>(
  call: News,
  asks: PageNews[News],
): Promise<boolean> {
  try {
    await browser.runtime.sendMessage({ call, asks });
    return true;
  } catch {
    return false;
  }
}

/** After an extension update the old script stays in the page, without a runtime. */
export const isOrphan = (): boolean => !browser.runtime?.id;
