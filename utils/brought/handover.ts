import * as z from 'zod/mini';
import { browser } from '#utils/platform/browser.ts';

const KEY = 'brought-text';

const LeftText = z.object({
  /** The selection as bare markup; `null` where there was none to have. */
  html: z.nullable(z.string()),
  text: z.string(),
  /** The host of its page, to be shown and not kept. */
  host: z.nullable(z.string()),
  /** The page is one where work is marked. */
  isMarkingPage: z.boolean(),
  /** What the marking page itself answered, not parsed; `null` where it could not be asked. */
  behind: z.nullable(z.unknown()),
  /** The browser window whose side panel shows it; `null` = the workspace. */
  windowId: z.nullable(z.int()),
});
/** A selection on its way to the page that shows it. */
export type LeftText = z.infer<typeof LeftText>;

/** Leaves a selection for the page that will show it, in memory, over what nobody took. */
export async function leaveText(text: LeftText): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: text });
  } catch {
    // A class's whole gradebook may be more than the browser keeps in memory: the text matters more.
    await browser.storage.session.set({ [KEY]: { ...text, behind: null } });
  }
}

/**
 * Takes what was left for this window (or the workspace): given to `show` once, deleted when that has kept it.
 *
 * @returns whether there was something
 */
export async function takeText(
  windowId: number | null,
  show: (text: LeftText) => Promise<unknown>,
): Promise<boolean> {
  return navigator.locks.request(KEY, async () => {
    const left = LeftText.safeParse((await browser.storage.session.get(KEY))[KEY]);
    if (!left.success || left.data.windowId !== windowId) return false;
    await show(left.data);
    await browser.storage.session.remove(KEY);
    return true;
  });
}

/** Calls back whenever a text is left; returns the stop. */
export function onTextLeft(again: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) again();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
