import { browser } from '#utils/platform/browser.ts';
import type { PageCall, PageCalls, PageNews } from './page-calls.ts';

/**
 * Asks the scripts in a tab's top frame. What comes back is `unknown` on purpose: the caller parses it.
 *
 * @returns `undefined` when nobody answered (page left, script not there, extension updated)
 */
export async function askPage<Call extends PageCall>(
  tabId: number,
  call: Call,
  asks: PageCalls[Call]['asks'],
): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, { call, asks }, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/**
 * Tells every frame of a tab something; only our panel listens. A panel cannot be told by the page's own script:
 * in Firefox an extension frame inside a page hears `tabs` messages alone.
 */
export async function tellPanel<News extends keyof PageNews>(
  tabId: number,
  call: News,
  asks: PageNews[News],
): Promise<void> {
  await browser.tabs.sendMessage(tabId, { call, asks }).catch(() => undefined);
}
