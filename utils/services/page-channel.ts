import { askBackground } from '#utils/messaging/ask-background.ts';
import type { PanelToPage } from '#utils/messaging/calls.ts';
import { browser } from '#utils/platform/browser.ts';

/** How a panel reaches the LMS page that it is about. */
export interface PageChannel {
  /** Asks the page; `null` when nobody answered, or when it is another page by now. What comes back is not parsed. */
  ask(call: PanelToPage, asks?: unknown): Promise<unknown>;
  /** Hears what the page's script says unasked; returns the stop. */
  onNews(hear: (message: unknown) => void): () => void;
  /** Whether there is a page that feedback could be on; its reader is in it then. */
  isThere(): Promise<boolean>;
  /** Calls back when the panel is about another page than before, or about none; returns the stop. */
  onMoved(hear: () => void): () => void;
}

/** The frame of this panel in its page. */
export const ownFrame = {
  close: () => void ownPage.ask('panel.close'),
  move: () => void ownPage.ask('panel.move'),
};

/** The page that this frame sits in, by way of the background: in Firefox a frame in a page has no `tabs` of its own. */
export const ownPage: PageChannel = {
  ask: (call, asks = {}) => askBackground('page.ask', { call, asks }),
  onNews(hear) {
    const listener = (message: unknown) => {
      hear(message);
      return undefined;
    };
    browser.runtime.onMessage.addListener(listener as never);
    return () => browser.runtime.onMessage.removeListener(listener as never);
  },
  isThere: async () => true,
  // A page that goes takes the frame along.
  onMoved: () => () => {},
};
