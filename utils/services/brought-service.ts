import { type LeftText, onTextLeft, takeText } from '#utils/brought/handover.ts';
import { browser } from '#utils/platform/browser.ts';
import type { BroughtService, BroughtText } from './types.ts';

/** @throws when what reads it cannot be loaded; the text stays where it was left then */
async function arrived(left: LeftText, doc: Document): Promise<BroughtText> {
  const { bringIn, finishReading } = await import('./page-work.ts');
  return {
    ...bringIn(left, doc),
    host: left.host,
    isMarkingPage: left.isMarkingPage,
    behind: left.behind ? finishReading(left.behind, doc) : null,
  };
}

/**
 * What the context menu sends to the side panel of this window.
 *
 * @param doc an extension document, used only to parse HTML inertly
 */
export const sidePanelTexts = (doc: Document): BroughtService => ({
  onText(take) {
    const look = async () => {
      const { id } = await browser.windows.getCurrent();
      if (id !== undefined) await takeText(id, async (left) => take(await arrived(left, doc)));
    };
    void look();
    return onTextLeft(() => void look());
  },
});

/** Takes the text that this workspace was opened for, once, as every text opens a tab of its own. */
export const takeOwnText = (doc: Document, take: Parameters<BroughtService['onText']>[0]): void =>
  void takeText(null, async (left) => take(await arrived(left, doc)));
