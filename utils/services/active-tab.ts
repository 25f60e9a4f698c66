import { askPage } from '#utils/messaging/ask-page.ts';
import { followTab, type Hold } from '#utils/messaging/follow.ts';
import { browser } from '#utils/platform/browser.ts';
import { allowedAddress, putItsReaderIn } from '#utils/sites/allowed-tabs.ts';
import type { PageChannel } from './page-channel.ts';

/** A page on show: its tab, and what keeps its reader looking at it. */
interface Shown {
  tabId: number;
  hold: Hold;
}

const tabOnShow = async (windowId: number): Promise<number | null> => {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id ?? null;
};

/**
 * The page in whichever tab is on show in this window: what the browser's own side panel is about. Answers of a page that is
 * not on show any more are dropped, and so is its news.
 */
export function activeTab(): PageChannel {
  const windowId = browser.windows.getCurrent().then(({ id }) => id ?? -1);
  const movers = new Set<() => void>();
  let begun = 0;
  let shown: Promise<Shown | null> | null = null;

  const arrive = async (mine: number): Promise<Shown | null> => {
    const tabId = await tabOnShow(await windowId);
    if (tabId === null || !(await putItsReaderIn(tabId).catch(() => false))) return null;
    if (mine !== begun) return null;
    const hold = followTab(tabId);
    // Its document is gone, whatever the tab shows now.
    hold.onDisconnect.addListener(() => mine === begun && leave());
    return { tabId, hold };
  };
  const page = (): Promise<Shown | null> => {
    shown ??= arrive(begun);
    return shown;
  };
  const leave = () => {
    begun += 1;
    void shown?.then((left) => left?.hold.disconnect());
    shown = null;
    for (const hear of [...movers]) hear();
  };
  browser.tabs.onActivated.addListener(async (on) => {
    if (on.windowId === (await windowId)) leave();
  });
  browser.tabs.onUpdated.addListener(async (tabId, { status }, tab) => {
    // Where there is a page already, its own connection and its news say what becomes of it.
    const isOurs = status === 'complete' && tab.active && tab.windowId === (await windowId);
    if (isOurs && (await shown)?.tabId !== tabId) leave();
  });
  browser.permissions.onAdded.addListener(leave);
  browser.permissions.onRemoved.addListener(leave);

  return {
    async ask(call, asks = {}) {
      const mine = begun;
      const on = await page();
      if (!on || (await allowedAddress(on.tabId).catch(() => null)) === null) return null;
      const answer = await askPage(on.tabId, call as never, asks as never);
      return mine === begun ? (answer ?? null) : null;
    },
    onNews(hear) {
      const listener = (message: unknown, sender: { tab?: { id?: number } }) => {
        const mine = begun;
        void shown?.then((on) => {
          if (mine === begun && on && sender.tab?.id === on.tabId) hear(message);
        });
        return undefined;
      };
      browser.runtime.onMessage.addListener(listener as never);
      return () => browser.runtime.onMessage.removeListener(listener as never);
    },
    isThere: async () => (await page()) !== null,
    onMoved(hear) {
      movers.add(hear);
      return () => movers.delete(hear);
    },
  };
}
