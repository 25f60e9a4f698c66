import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectPage } from '#utils/lms/detect.ts';
import { type ReaderName, readerOf } from '#utils/lms/readers.ts';
import { answerInPage, isOrphan, tellExtension } from '#utils/messaging/answer-in-page.ts';
import { newestAlone } from '#utils/page/newest-alone.ts';
import { LEFT_BEHIND } from '#utils/page/notice.ts';
import { sayPanelOpen } from '#utils/page/open-sign.ts';
import { makePagePanel, type PagePanel } from '#utils/page/page-panel.ts';
import { keepPlacement, type Placement, readPlacement } from '#utils/page/placement.ts';
import { browser } from '#utils/platform/browser.ts';

function putPanelIn(doc: Document, placement: Placement, reader: ReaderName): PagePanel {
  return makePagePanel({
    doc,
    placement,
    panelAddress: (key) => `${browser.runtime.getURL('/panel.html')}#${key}`,
    newKey: () => crypto.randomUUID(),
    keepPlacement: (placement) => void keepPlacement(placement),
    opened: () => tellExtension('reader.wanted', { reader }),
    isAlive: () => !isOrphan(),
  });
}

async function start(): Promise<void> {
  const life = newestAlone(
    globalThis,
    document,
    `${browser.runtime.id}:started`,
    () => !isOrphan(),
  );
  if (!life) return;
  const page = detectPage(new URL(location.href), document);
  // A panel with typed text that an update left behind: the page is to be reloaded, and says so.
  if (!page || document.querySelector(`[${LEFT_BEHIND}]`)) return life.abort();
  const placement = await readPlacement();
  // A newer version has taken over meanwhile.
  if (life.signal.aborted || isOrphan()) return;
  const panel = putPanelIn(document, placement, readerOf(page));
  const stopAnswering = answerInPage({
    'panel.holds': ({ key }) => panel.spendKey(key),
    'panel.show': ({ want }) => ({ open: panel.show(want) }),
    'panel.close': () => {
      panel.close();
      return {};
    },
    'panel.leave': () => {
      life.abort();
      return {};
    },
    'panel.move': () => {
      panel.move();
      return {};
    },
  });
  // The reader, which comes with the open panel, follows the page from learner to learner for as long as it is open.
  sayPanelOpen(panel.isOpen);
  life.signal.addEventListener('abort', () => {
    stopAnswering();
    panel.leave();
  });
}

/**
 * Detects, draws the button, holds the frame; everything else is fetched when the panel is first opened. Registered on
 * allowed sites at run time, so that the manifest names no host.
 */
export default defineUnlistedScript(() => void start());
