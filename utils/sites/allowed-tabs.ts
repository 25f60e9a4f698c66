import { askPage } from '#utils/messaging/ask-page.ts';
import { browser } from '#utils/platform/browser.ts';
import { isAllowedSite } from './registered-scripts.ts';

/** The browser hides the address of a tab that we may not look at. */
const isAllowedAddress = async (address: string | undefined): Promise<boolean> =>
  address !== undefined && URL.canParse(address) && isAllowedSite(new URL(address).origin);

/** Whether a tab's page is on a site that is allowed now. A shortcut's passing access to a tab does not count. */
export async function isAllowedTab(tabId: number): Promise<boolean> {
  return isAllowedAddress((await browser.tabs.get(tabId)).url);
}

/** Takes button and panel out of the open pages of sites that have been given back; the others do not notice. */
export async function leaveWithdrawnTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const leave = async ({ id, url }: { id?: number | undefined; url?: string | undefined }) => {
    if (id !== undefined && !(await isAllowedAddress(url))) await askPage(id, 'panel.leave', {});
  };
  await Promise.allSettled(tabs.map(leave));
}
