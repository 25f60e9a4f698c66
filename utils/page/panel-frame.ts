import { inPage } from './in-page.ts';
import { makeRoom, type PutBack, type Side } from './make-room.ts';
import { makeResizeEdge } from './resize-edge.ts';

export interface PanelFrame {
  place(side: Side, width: number): void;
  /** Lets it be seen, and makes room for it. */
  show(): void;
  remove(): void;
}

interface FrameOptions {
  /** The panel's address with its key. */
  src: string;
  side: Side;
  width: number;
  resized(width: number, isLast: boolean): void;
}

/**
 * The panel in the page: an extension-origin frame that the page can neither read nor script, and the room beside
 * it; it loads at once, and is seen once it is shown. The frame is sandboxed by its origin, not by `sandbox`, which would take its storage away.
 */
export function makePanelFrame(root: ShadowRoot, options: FrameOptions): PanelFrame {
  const doc = root.ownerDocument;
  let { side } = options;
  let putBack: PutBack | null = null;
  const panel = doc.createElement('div');
  const frame = doc.createElement('iframe');
  frame.src = options.src;
  frame.title = inPage('page.panel');
  // Without the second the browser's own language model is shut to a frame; it is used only where the mentor turned it on.
  frame.allow = 'clipboard-write; language-model';
  const edge = makeResizeEdge(doc, panel, () => side, options.resized);
  panel.append(edge, frame);

  const stand = (nextSide: Side, width: number) => {
    side = nextSide;
    panel.className = `panel ${side}`;
    panel.style.width = `${width}px`;
    edge.setAttribute('aria-valuenow', String(width));
  };
  const place = (nextSide: Side, width: number) => {
    stand(nextSide, width);
    putBack?.();
    putBack = makeRoom(doc, side, width);
  };
  // What is wanted, not what a narrow window left of it: it may become wider again.
  const replace = () => place(side, Number.parseFloat(panel.style.width));
  stand(options.side, options.width);
  panel.hidden = true;
  root.append(panel);
  /** Not before it has loaded: a frame that has the focus already gives none to the document that comes into it. */
  let isLoaded = false;
  // Made ready only, it takes the focus from nothing that is typed in the page.
  const takeFocus = () => isLoaded && !panel.hidden && frame.focus();
  frame.addEventListener(
    'load',
    () => {
      isLoaded = true;
      takeFocus();
    },
    { once: true },
  );

  return {
    place,
    show() {
      // It has begun to load by now: making room takes a page with much in it some twenty milliseconds.
      panel.hidden = false;
      replace();
      doc.defaultView?.addEventListener('resize', replace);
      takeFocus();
    },
    remove() {
      doc.defaultView?.removeEventListener('resize', replace);
      panel.remove();
      putBack?.();
    },
  };
}
