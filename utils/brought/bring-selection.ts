import { browser } from '#utils/platform/browser.ts';
import { openSidePanel } from '#utils/platform/side-panel.ts';
import { leaveText } from './handover.ts';
import { FROM_SELECTION } from './menu.ts';
import { type PageSelection, selectionInPage } from './selection-in-page.ts';

/** What the browser says of a click in the context menu. */
export interface MenuClick {
  menuItemId: string | number;
  selectionText?: string | undefined;
  frameId?: number | undefined;
  pageUrl?: string | undefined;
}
export interface ClickedTab {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
}

/** More than any teacher writes about one learner's work, with its markup. */
const MOST = 200_000;

/** The selection with its lines; `null` where no script may run, as in a PDF or another site's frame. */
async function readSelection(
  { frameId = 0 }: MenuClick,
  tab: ClickedTab | undefined,
): Promise<PageSelection | null> {
  if (tab?.id === undefined || tab.id < 0) return null;
  const target = { tabId: tab.id, frameIds: [frameId] };
  const [answer] = await browser.scripting
    .executeScript({ target, func: selectionInPage, args: [MOST] })
    .catch(() => []);
  return answer?.result ?? null;
}

const webAddress = (address: string | undefined): URL | null => {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
};

/** What is asked of a page where work is marked, whose feedback may not be released yet. */
export interface MarkingPages {
  isOne(address: URL): boolean;
  /** What the page's reader answers, not parsed; `null` where it may not be asked. */
  read(tabId: number): Promise<unknown>;
}

/** Takes what is selected to the side panel, or to the workspace where that does not open. */
export function bringSelection(
  click: MenuClick,
  tab: ClickedTab | undefined,
  markingPages: MarkingPages,
): Promise<void> {
  if (click.menuItemId !== FROM_SELECTION) return Promise.resolve();
  // Before the first await: afterwards the browser has forgotten the click.
  const opening = openSidePanel(tab?.windowId);
  return handOver(click, tab, opening, markingPages);
}

async function handOver(
  click: MenuClick,
  tab: ClickedTab | undefined,
  opening: Promise<boolean>,
  markingPages: MarkingPages,
): Promise<void> {
  const selection = await readSelection(click, tab);
  const isOpen = await opening;
  const page = webAddress(tab?.url) ?? webAddress(click.pageUrl);
  const isMarkingPage = page !== null && markingPages.isOne(page);
  const behind = isMarkingPage && tab?.id !== undefined ? await markingPages.read(tab.id) : null;
  await leaveText({
    html: selection?.html ?? null,
    // The browser's own word for it has lost its lines; better than nothing.
    text: selection?.text ?? (click.selectionText ?? '').slice(0, MOST),
    host: page?.hostname ?? null,
    isMarkingPage,
    behind,
    windowId: isOpen ? (tab?.windowId ?? null) : null,
  });
  if (!isOpen) await browser.tabs.create({ url: browser.runtime.getURL('/workspace.html#text') });
}
