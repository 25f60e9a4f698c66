import * as z from 'zod/mini';
import { askPage } from '#utils/messaging/ask-page.ts';
import { isAllowedTab } from './allowed-tabs.ts';
import { putContentScriptIn } from './registered-scripts.ts';

const Shown = z.object({ open: z.boolean() });

/** How it stands after being asked for; `nowhere`: there is no page of ours in that tab to open it on. */
export type PanelState = 'open' | 'closed' | 'nowhere';

async function ask(tabId: number, want: 'open' | 'toggle'): Promise<PanelState> {
  const answer = Shown.safeParse(await askPage(tabId, 'panel.show', { want }));
  if (!answer.success) return 'nowhere';
  return answer.data.open ? 'open' : 'closed';
}

/**
 * Opens the panel in a tab (`toggle`: or closes it); a page opened before the site was allowed gets its script
 * first.
 */
export async function showPanel(tabId: number, want: 'open' | 'toggle'): Promise<PanelState> {
  const first = await ask(tabId, want);
  if (first !== 'nowhere') return first;
  try {
    if (!(await isAllowedTab(tabId))) return 'nowhere';
    await putContentScriptIn(tabId);
  } catch {
    return 'nowhere';
  }
  return ask(tabId, want);
}
