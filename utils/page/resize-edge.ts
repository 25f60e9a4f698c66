import { inPage } from './in-page.ts';
import type { Side } from './make-room.ts';
import { clampWidth, MAX_PANEL_WIDTH, MIN_PANEL_WIDTH } from './placement.ts';

const KEY_STEP = 20;

/** How far towards the page a key moves the edge: +1, -1, or 0 for any other key. */
function growth(key: string, side: Side): number {
  if (key === 'ArrowLeft') return side === 'right' ? 1 : -1;
  if (key === 'ArrowRight') return side === 'right' ? -1 : 1;
  return 0;
}

/**
 * The panel's inner edge: dragged with the pointer, moved with the arrow keys.
 *
 * @param resize called with the wanted width while it moves; `isLast` when it is let go
 */
export function makeResizeEdge(
  doc: Document,
  panel: HTMLElement,
  sideNow: () => Side,
  resize: (width: number, isLast: boolean) => void,
): HTMLElement {
  const edge = doc.createElement('div');
  edge.className = 'edge';
  edge.tabIndex = 0;
  edge.setAttribute('role', 'separator');
  edge.setAttribute('aria-orientation', 'vertical');
  edge.setAttribute('aria-label', inPage('page.resize'));
  edge.setAttribute('aria-valuemin', String(MIN_PANEL_WIDTH));
  edge.setAttribute('aria-valuemax', String(MAX_PANEL_WIDTH));
  const widthAt = (x: number) => {
    const { left, right } = panel.getBoundingClientRect();
    return clampWidth(sideNow() === 'right' ? right - x : x - left);
  };
  edge.addEventListener('pointerdown', (down) => {
    edge.setPointerCapture(down.pointerId);
    edge.classList.add('dragging');
  });
  edge.addEventListener('pointermove', (move) => {
    if (edge.hasPointerCapture(move.pointerId)) resize(widthAt(move.clientX), false);
  });
  const drop = (up: PointerEvent) => {
    if (!edge.classList.contains('dragging')) return;
    edge.classList.remove('dragging');
    resize(widthAt(up.clientX), true);
  };
  edge.addEventListener('pointerup', drop);
  edge.addEventListener('pointercancel', drop);
  edge.addEventListener('keydown', (press) => {
    const direction = growth(press.key, sideNow());
    if (direction === 0) return;
    press.preventDefault();
    resize(clampWidth(panel.getBoundingClientRect().width + direction * KEY_STEP), true);
  });
  return edge;
}
