import { addSheet } from './add-sheet.ts';

/** Below this the page is not squeezed any further: the panel lies over it instead. */
export const MIN_PAGE_WIDTH = 480;

export type Side = 'left' | 'right';

/** Puts everything back that making room had changed. */
export type PutBack = () => void;

/** Fine enough to meet any bar that a person can read, px. */
const ROW_STEP = 24;

/** Marks what a room's own style sheet speaks of. Inline styles would be blocked, and lost, under a strict page policy. */
const MARK = 'data-feedforward-room';

/** Placed by the window: fixed, or absolute with nothing positioned around it. */
function isPlaced(element: HTMLElement, view: Window): boolean {
  const { position } = view.getComputedStyle(element);
  if (position === 'fixed') return true;
  const { body } = element.ownerDocument;
  return (
    position === 'absolute' &&
    element.offsetParent === body &&
    view.getComputedStyle(body).position === 'static'
  );
}

/** The nearest ancestor (or the element itself) that is placed by the window rather than by the text flow. */
function placedAncestor(element: Element, view: Window): HTMLElement | null {
  const { body } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    if (at instanceof HTMLElement && isPlaced(at, view)) return at;
  }
  return null;
}

/** Points down the strip that the panel will cover; what lies under them has to move. */
function pointsOnStrip(view: Window, side: Side, width: number): [number, number][] {
  const across = [0.1, 0.5, 0.9].map((part) =>
    side === 'right' ? view.innerWidth - width * part : width * part,
  );
  const rows = Math.ceil(view.innerHeight / ROW_STEP);
  const down = Array.from({ length: rows }, (_, row) => row * ROW_STEP + 4);
  return across.flatMap((x) => down.map((y): [number, number] => [x, y]));
}

/** The rule that moves a window-placed element inwards by the panel's width, free to become narrower. */
function movedOut(element: HTMLElement, side: Side, width: number, view: Window): string {
  const style = view.getComputedStyle(element);
  const fromEdge = Number.parseFloat(side === 'right' ? style.right : style.left) || 0;
  const isFullWidth = element.getBoundingClientRect().width > view.innerWidth - width;
  const narrower = isFullWidth ? ' width: auto !important; min-width: 0 !important;' : '';
  return `${side}: ${fromEdge + width}px !important; transition: none !important;${narrower}`;
}

/** What is placed by the window and lies under the strip, top to bottom. */
function placedOnStrip(doc: Document, view: Window, side: Side, width: number): Set<HTMLElement> {
  const under = pointsOnStrip(view, side, width).flatMap(([x, y]) => doc.elementsFromPoint(x, y));
  const placed = under.map((element) => placedAncestor(element, view));
  return new Set(
    placed.filter(
      (one): one is HTMLElement => one !== null && one.localName !== 'feedforward-panel',
    ),
  );
}

/**
 * Lets the page be scrolled sideways as far as its widest table, which would otherwise end under the panel out of
 * reach: an unseen box as wide as page and panel together.
 */
function scrollReach(body: HTMLElement, width: number): string {
  if (body.scrollWidth <= body.clientWidth) return '';
  const reach = body.getBoundingClientRect().left + body.scrollWidth + width;
  return `[${MARK}="root"]::after { content: ""; position: absolute; left: 0; top: 0; width: ${reach}px; height: 1px;
    visibility: hidden; pointer-events: none; }`;
}

/**
 * Makes room beside the page instead of covering it: the page's root gets a margin, and whatever is placed by the
 * window (fixed bars, drawers, the grader's own panel) and still lies in the strip is moved inwards.
 *
 * @param width the panel's width in px
 * @returns what puts everything back; `null` when the window is too narrow, so the panel has to cover
 */
export function makeRoom(doc: Document, side: Side, width: number): PutBack | null {
  const view = doc.defaultView;
  if (!view || view.innerWidth - width < MIN_PAGE_WIDTH) return null;
  const root = doc.documentElement;
  root.setAttribute(MARK, 'root');
  const removeRoot = addSheet(doc, `[${MARK}="root"] { margin-${side}: ${width}px !important; }`);
  const removeReach = side === 'right' ? addSheet(doc, scrollReach(doc.body, width)) : () => {};
  const placed = [...placedOnStrip(doc, view, side, width)];
  const rules = placed.map((element, index) => {
    element.setAttribute(MARK, String(index));
    return `[${MARK}="${index}"] { ${movedOut(element, side, width, view)} }`;
  });
  const removeRules = addSheet(doc, rules.join('\n'));
  return () => {
    removeRules();
    removeReach();
    removeRoot();
    for (const element of [root, ...placed]) element.removeAttribute(MARK);
  };
}
