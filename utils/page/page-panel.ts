import { makeEdgeButton } from './edge-button.ts';
import { clearHighlight } from './highlight.ts';
import { inPage } from './in-page.ts';
import { type KeyedFrame, makeKeyedFrame } from './keyed-frame.ts';
import { LEFT_BEHIND, type NoticeKey, showNotice } from './notice.ts';
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

/** A frame that was made ready and not opened by then goes again, ms. */
const READY_FOR = 10_000;

export interface PagePanel {
  /** Opens it; `toggle` closes it when open, `ready` only loads it, unseen. Says whether it is open now. */
  show(want: 'open' | 'toggle' | 'ready'): boolean;
  close(): void;
  move(): void;
  /** True once for the key that the present frame was made with, as soon as it is open. */
  spendKey(key: string): Promise<boolean>;
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
  let frame: KeyedFrame | null = null;
  /** One that loads while the pointer is on the button: most of what an opening takes is over by the press. */
  let ready: KeyedFrame | null = null;
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
  const isShown = () => frame?.isSpent() === true;
  const giveUp = (why: NoticeKey = 'page.reload') => {
    if (why === 'page.reload' && isShown()) return leaveBehind();
    if (frame) close();
    showNotice(root, why);
  };
  const makeFrame = (): KeyedFrame => {
    putBack();
    const key = world.newKey();
    return makeKeyedFrame(panelRoot, {
      key,
      src: world.panelAddress(key),
      placement,
      resized: (width, isLast) => keep({ ...placement, width }, isLast),
    });
  };
  const makeReady = () => {
    if (frame || ready || !world.isAlive()) return;
    ready = makeFrame();
    unopened = setTimeout(dropReady, READY_FOR);
  };
  const dropReady = () => {
    clearTimeout(unopened);
    ready?.remove();
    ready = null;
  };
  const open = () => {
    if (!world.isAlive()) return giveUp();
    // Taken out of the page, a frame has lost what it had loaded.
    if (!host.isConnected) dropReady();
    const made = ready ?? makeFrame();
    ready = null;
    clearTimeout(unopened);
    frame = made;
    made.show();
    button.hidden = true;
    watch = setInterval(() => {
      if (!world.isAlive()) giveUp();
      else if (!host.isConnected) close();
    }, LOOK_EVERY);
    unopened = setTimeout(() => made.isSpent() || giveUp('page.notOpened'), OPENS_WITHIN);
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
    clearHighlight();
    button.hidden = false;
    button.focus();
  };
  const takeOut = () => {
    stopWatching();
    dropReady();
    frame?.remove();
    frame = null;
    host.remove();
    clearHighlight();
  };
  const button = makeEdgeButton(doc, placement.side, open, makeReady);
  root.append(button, panelHost);
  /** A page that draws itself anew may have taken us out with the rest. */
  const putBack = () => host.isConnected || doc.documentElement.append(host);
  putBack();

  return {
    show(want) {
      if (frame && !host.isConnected) close();
      if (want === 'ready') makeReady();
      else if (!frame) open();
      else if (want === 'toggle') close();
      return frame !== null;
    },
    close,
    move: () => keep({ ...placement, side: placement.side === 'right' ? 'left' : 'right' }, true),
    spendKey: async (given) => (frame ?? ready)?.spendKey(given) ?? false,
    isOpen: () => frame !== null,
    leave() {
      if (isShown() && !world.isAlive()) leaveBehind();
      else takeOut();
    },
  };
}
