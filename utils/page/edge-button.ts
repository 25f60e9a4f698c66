import { inPage } from './in-page.ts';
import type { Side } from './make-room.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Two chevrons, forwards: the product's mark, drawn node by node since markup strings have no place in a page. */
function drawMark(doc: Document): SVGElement {
  const svg = doc.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = doc.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', 'M4 4l6 6-6 6M10 4l6 6-6 6');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '2.4');
  path.setAttribute('stroke-linecap', 'round');
  path.setAttribute('stroke-linejoin', 'round');
  svg.append(path);
  return svg;
}

/** The button on the page's edge that opens the panel; `near` when a pointer moves upon it. */
export function makeEdgeButton(
  doc: Document,
  side: Side,
  open: () => void,
  near: () => void,
): HTMLButtonElement {
  const button = doc.createElement('button');
  button.type = 'button';
  button.className = `open ${side}`;
  button.title = inPage('page.open');
  button.setAttribute('aria-label', inPage('page.open'));
  button.setAttribute('aria-expanded', 'false');
  button.append(drawMark(doc));
  // A page script can call click() on anything it can reach; only what a person does counts.
  button.addEventListener('click', (event) => event.isTrusted && open());
  // Not when it merely appears under a pointer that rests, as behind a panel that was closed.
  button.addEventListener('pointermove', (event) => event.isTrusted && near());
  return button;
}
