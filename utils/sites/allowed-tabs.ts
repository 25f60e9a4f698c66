import { readerOfAddress } from '#utils/lms/readers.ts';
import { askPage } from '#utils/messaging/ask-page.ts';
import { browser } from '#utils/platform/browser.ts';
import { isAllowedSite, putReaderIn } from './registered-scripts.ts';

/** The browser hides the address of a tab that we may not look at. */
const isAllowedAddress = async (address: string | undefined): Promise<boolean> =>
  address !== undefined && URL.canParse(address) && isAllowedSite(new URL(address).origin);

/** Where a tab is, on a site that is allowed now; else `null`. A shortcut's passing access to a tab does not count. */
export async function allowedAddress(tabId: number): Promise<URL | null> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && (await isAllowedAddress(url)) ? new URL(url) : null;
}

/** Whether a tab's page is on a site that is allowed now. */
export const isAllowedTab = async (tabId: number): Promise<boolean> =>
  (await allowedAddress(tabId)) !== null;

/** Puts the reader that a tab's page needs into it; `false` where there is no feedback page, or its site is not allowed. */
export async function putItsReaderIn(tabId: number): Promise<boolean> {
  const address = await allowedAddress(tabId);
  const reader = address && readerOfAddress(address);
  if (!reader) return false;
  await putReaderIn(tabId, reader);
  return true;
}

/** Takes button and panel out of the open pages of sites that have been given back; the others do not notice. */
export async function leaveWithdrawnTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const leave = async ({ id, url }: { id?: number | undefined; url?: string | undefined }) => {
    if (id !== undefined && !(await isAllowedAddress(url))) await askPage(id, 'panel.leave', {});
  };
  await Promise.allSettled(tabs.map(leave));
}
