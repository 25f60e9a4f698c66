import { makeEdgeButton } from './edge-button.ts';
import { clearHighlight } from './highlight.ts';
import { inPage } from './in-page.ts';
import { LEFT_BEHIND, type NoticeKey, showNotice } from './notice.ts';
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
  /** False once the extension was updated or switched off: this script is left behind in the page. */
  isAlive(): boolean;
}

/** How soon an open panel that has lost its extension, or its place in the page, is given up, ms. */
const LOOK_EVERY = 1000;

/** A panel that has not been confirmed by then stays empty, and is taken away again, ms. */
const OPENS_WITHIN = 10_000;

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

const HOST = 'feedforward-panel';

/** The button and, while open, the panel: everything that Feedforward adds to an LMS page, under one element. */
export function makePagePanel(world: PagePanelWorld): PagePanel {
  const { doc } = world;
  // What a script left behind that the browser ended with its extension (Firefox, at an update).
  for (const old of doc.querySelectorAll(HOST)) if (!old.hasAttribute(LEFT_BEHIND)) old.remove();
  const host = doc.createElement(HOST);
  host.lang = inPage('page.lang');
  const root = host.attachShadow({ mode: 'open' });
  const panelHost = doc.createElement('div');
  // Closed: the page must not read the frame's address, whose key it could spend on a frame of its own.
  const panelRoot = panelHost.attachShadow({ mode: 'closed' });
  const sheet = pageSheet();
  for (const each of [root, panelRoot]) each.adoptedStyleSheets = [sheet];
  let { placement } = world;
  let frame: PanelFrame | null = null;
  let key: string | null = null;
  let watch: ReturnType<typeof setInterval> | undefined;
  let unopened: ReturnType<typeof setTimeout> | undefined;

  const keep = (next: Placement, isLast: boolean) => {
    placement = next;
    frame?.place(next.side, next.width);
    button.className = `open ${next.side}`;
    if (isLast) world.keepPlacement(next);
  };
  /** The extension is gone, and what was typed since the last half second is in the panel alone: it stays, to be copied. */
  const leaveBehind = () => {
    stopWatching();
    host.setAttribute(LEFT_BEHIND, '');
    showNotice(root, 'page.leftBehind', placement.side, takeOut);
  };
  const isShown = () => frame !== null && key === null;
  const giveUp = (why: NoticeKey = 'page.reload') => {
    if (why === 'page.reload' && isShown()) return leaveBehind();
    if (frame) close();
    showNotice(root, why);
  };
  const open = () => {
    putBack();
    if (!world.isAlive()) return giveUp();
    key = world.newKey();
    frame = makePanelFrame(panelRoot, {
      src: world.panelAddress(key),
      ...placement,
      resized: (width, isLast) => keep({ ...placement, width }, isLast),
    });
    button.hidden = true;
    watch = setInterval(() => {
      if (!world.isAlive()) giveUp();
      else if (!host.isConnected) close();
    }, LOOK_EVERY);
    unopened = setTimeout(() => key !== null && giveUp('page.notOpened'), OPENS_WITHIN);
    void world.opened().then((isAlive) => isAlive || giveUp());
  };
  const stopWatching = () => {
    clearInterval(watch);
    clearTimeout(unopened);
  };
  const close = () => {
    stopWatching();
    frame?.remove();
    frame = null;
    key = null;
    clearHighlight();
    button.hidden = false;
    button.focus();
  };
  const takeOut = () => {
    stopWatching();
    frame?.remove();
    frame = null;
    host.remove();
    clearHighlight();
  };
  const button = makeEdgeButton(doc, placement.side, open);
  root.append(button, panelHost);
  /** A page that draws itself anew may have taken us out with the rest. */
  const putBack = () => host.isConnected || doc.documentElement.append(host);
  putBack();

  return {
    show(want) {
      if (frame && !host.isConnected) close();
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
      if (isShown() && !world.isAlive()) leaveBehind();
      else takeOut();
    },
  };
}
