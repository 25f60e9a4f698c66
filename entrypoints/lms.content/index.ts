import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectPage } from '#utils/lms/detect.ts';
import { answerInPage, isOrphan, tellExtension } from '#utils/messaging/answer-in-page.ts';
import { sayPanelOpen } from '#utils/page/open-sign.ts';
import { makePagePanel, type PagePanel } from '#utils/page/page-panel.ts';
import { keepPlacement, type Placement, readPlacement } from '#utils/page/placement.ts';
import { browser } from '#utils/platform/browser.ts';

function putPanelIn(doc: Document, placement: Placement): PagePanel {
  return makePagePanel({
    doc,
    placement,
    panelAddress: (key) => `${browser.runtime.getURL('/panel.html')}#${key}`,
    newKey: () => crypto.randomUUID(),
    keepPlacement: (placement) => void keepPlacement(placement),
    opened: () => tellExtension('reader.wanted', {}),
    isAlive: () => !isOrphan(),
  });
}

/** Detects, draws the button, holds the frame; everything else is fetched when the panel is first opened. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if (!detectPage(new URL(location.href), document)) return;
    const placement = await readPlacement();
    // Injected twice at once: the newer script has taken over meanwhile.
    if (ctx.isInvalid) return;
    const panel = putPanelIn(document, placement);
    const stopAnswering = answerInPage({
      'panel.holds': ({ key }) => panel.spendKey(key),
      'panel.show': ({ want }) => ({ open: panel.show(want) }),
      'panel.close': () => {
        panel.close();
        return {};
      },
      'panel.leave': () => {
        ctx.abort();
        return {};
      },
      'panel.move': () => {
        panel.move();
        return {};
      },
    });
    // The reader, which comes with the open panel, follows the page from learner to learner for as long as it is open.
    sayPanelOpen(panel.isOpen);
    ctx.onInvalidated(() => {
      stopAnswering();
      panel.leave();
    });
  },
});
