import { browser } from '#utils/platform/browser.ts';

/** The name of the connection by which a side panel follows a page. */
const FOLLOW = 'follow';

/** Held for as long as a page is followed. */
export interface Hold {
  disconnect(): void;
  /** Called when the page is gone, not when it is let go. */
  onDisconnect: { addListener(hear: () => void): void };
}

/** Has the scripts in a tab's page go on telling how it stands, from a page of the extension's own beside it. */
export const followTab = (tabId: number): Hold =>
  browser.tabs.connect(tabId, { name: FOLLOW, frameId: 0 });

/**
 * In the page: lets the side panel follow it. Only this extension can connect (the manifest has no `externally_connectable`), the
 * page itself cannot.
 *
 * @returns whether somebody follows it now
 */
export function listenForFollowers(): () => boolean {
  let held = 0;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== FOLLOW || port.sender?.id !== browser.runtime.id) return;
    held += 1;
    port.onDisconnect.addListener(() => {
      held -= 1;
    });
  });
  return () => held > 0;
}
