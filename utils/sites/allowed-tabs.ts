import { askPage } from '#utils/messaging/ask-page.ts';
import { browser } from '#utils/platform/browser.ts';
import { isAllowedSite } from './registered-scripts.ts';

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

/** Takes button and panel out of the open pages of sites that have been given back; the others do not notice. */
export async function leaveWithdrawnTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const leave = async ({ id, url }: { id?: number | undefined; url?: string | undefined }) => {
    if (id !== undefined && !(await isAllowedAddress(url))) await askPage(id, 'panel.leave', {});
  };
  await Promise.allSettled(tabs.map(leave));
}
