import type { DrivenBrowser } from '../../browsers/driven.ts';

/** Puts settings in the place of those that are stored, as if a mentor had chosen them. */
export async function choose(driven: DrivenBrowser, settings: object): Promise<void> {
  const page = await driven.openExtensionPage('workspace.html#settings');
  await page.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(what: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: chosen });
  }, settings);
  await page.close();
}
