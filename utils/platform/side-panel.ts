import { browser } from './browser.ts';

/** What the two browsers call it; each has one of them, whatever the types say of the other. */
interface SidePanels {
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> };
  /** Chromium; not in every kind of window. */
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

const opened = async (opening: Promise<void>): Promise<boolean> => {
  try {
    await opening;
    return true;
  } catch {
    return false;
  }
};

/**
 * Opens the extension's side panel in a browser window. Must be called while the browser still handles the mentor's
 * click, before anything is awaited: afterwards it refuses.
 *
 * @returns whether it is open
 */
export function openSidePanel(windowId: number | undefined): Promise<boolean> {
  const { sidebarAction, sidePanel }: SidePanels = browser;
  try {
    if (sidebarAction) return opened(sidebarAction.open());
    if (sidePanel && windowId !== undefined) return opened(sidePanel.open({ windowId }));
  } catch {
    // Refused at once: not in a click, or not in this kind of window.
  }
  return Promise.resolve(false);
}
