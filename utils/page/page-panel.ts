import { page as texts } from '#utils/i18n/en/page.ts';
import { makeEdgeButton } from './edge-button.ts';
import { clearHighlight } from './highlight.ts';
import { makePanelFrame, type PanelFrame } from './panel-frame.ts';
import type { Placement } from './placement.ts';
import { pageSheet } from './sheet.ts';

/** What the panel in the page needs of the world. */
export interface PagePanelWorld {
  doc: Document;
  placement: Placement;
  /** The panel's address for a key. */
  panelAddress(key: string): string;
  newKey(): string;
  keepPlacement(placement: Placement): void;
  /** The panel is being opened: fetch the reader. False when the extension is gone (updated). */
  opened(): Promise<boolean>;
}

export interface PagePanel {
  /** Opens it; `toggle` closes it when open. Says whether it is open now. */
  show(want: 'open' | 'toggle'): boolean;
  close(): void;
  move(): void;
  /** True once for the key that the present frame was made with. */
  spendKey(key: string): boolean;
  isOpen(): boolean;
  /** Takes everything out of the page. */
  leave(): void;
}

/** Says in the page itself that it must be reloaded: after an update the panel cannot. */
function showReloadNotice(root: ShadowRoot): void {
  if (root.querySelector('.notice')) return;
  const notice = root.ownerDocument.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  notice.textContent = texts['page.reload'];
  root.append(notice);
}

/** The button and, while open, the panel: everything that Feedforward adds to an LMS page, under one element. */
export function makePagePanel(world: PagePanelWorld): PagePanel {
  const { doc } = world;
  const host = doc.createElement('feedforward-panel');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [pageSheet()];
  let { placement } = world;
  let frame: PanelFrame | null = null;
  let key: string | null = null;

  const keep = (next: Placement, isLast: boolean) => {
    placement = next;
    frame?.place(next.side, next.width);
    button.className = `open ${next.side}`;
    if (isLast) world.keepPlacement(next);
  };
  const open = () => {
    key = world.newKey();
    frame = makePanelFrame(root, {
      src: world.panelAddress(key),
      ...placement,
      resized: (width, isLast) => keep({ ...placement, width }, isLast),
    });
    button.hidden = true;
    void world.opened().then((isAlive) => {
      if (isAlive) return;
      close();
      showReloadNotice(root);
    });
  };
  const close = () => {
    frame?.remove();
    frame = null;
    key = null;
    clearHighlight();
    button.hidden = false;
    button.focus();
  };
  const button = makeEdgeButton(doc, placement.side, open);
  root.append(button);
  doc.documentElement.append(host);

  return {
    show(want) {
      if (!frame) open();
      else if (want === 'toggle') close();
      return frame !== null;
    },
    close,
    move: () => keep({ ...placement, side: placement.side === 'right' ? 'left' : 'right' }, true),
    spendKey(given) {
      const isOurs = key !== null && given === key;
      if (isOurs) key = null;
      return isOurs;
    },
    isOpen: () => frame !== null,
    leave() {
      frame?.remove();
      host.remove();
      clearHighlight();
    },
  };
}
