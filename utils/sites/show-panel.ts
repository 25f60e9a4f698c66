import * as z from 'zod/mini';
import { askPage } from '#utils/messaging/ask-page.ts';
import { isAllowedTab } from './allowed-tabs.ts';
import { putContentScriptIn } from './registered-scripts.ts';

const Shown = z.object({ open: z.boolean() });

const ask = async (tabId: number, want: 'open' | 'toggle') =>
  Shown.safeParse(await askPage(tabId, 'panel.show', { want }));

/**
 * Opens the panel in a tab (`toggle`: or closes it); a page opened before the site was allowed gets its script
 * first.
 *
 * @returns whether the panel is open now; false too where there is nothing to open it on
 */
export async function showPanel(tabId: number, want: 'open' | 'toggle'): Promise<boolean> {
  const first = await ask(tabId, want);
  if (first.success) return first.data.open;
  try {
    if (!(await isAllowedTab(tabId))) return false;
    await putContentScriptIn(tabId);
  } catch {
    return false;
  }
  const second = await ask(tabId, want);
  return second.success && second.data.open;
}
