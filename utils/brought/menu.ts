import { browser } from '#utils/platform/browser.ts';

/** The item's id in the browser's context menu. */
export const FROM_SELECTION = 'from-selection';

/** Puts the item into the context menu of selected text. Browsers keep it until the next installation or update. */
export async function makeMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: FROM_SELECTION, title, contexts: ['selection'] });
}

/** Gives it the words of another language. Nothing happens where it is not there yet. */
export const renameMenu = (title: string): Promise<void> =>
  browser.contextMenus.update(FROM_SELECTION, { title }).then(
    () => undefined,
    () => undefined,
  );
