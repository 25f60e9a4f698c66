import type { Place } from './driven.ts';

/** Runs in a page, so it names nothing outside of itself: see `outgrownIn`. */
function outgrown(): string[] {
  /** Rounding, and the rims of letters. */
  const FEW = 2;
  const width = document.documentElement.clientWidth;
  const brief = (one: Element | null) => (one?.outerHTML ?? '').replace(/\s+/g, ' ').slice(0, 120);
  const wrong: string[] = [];
  if (document.documentElement.scrollWidth > width + 1)
    wrong.push(`scrolls sideways: ${document.documentElement.scrollWidth} of ${width}`);

  type Side = 'overflowX' | 'overflowY';
  const boundsBy = (side: Side, from: Element): Element | null => {
    let box: Element | null = from;
    const bounds = (one: Element) => {
      const style = getComputedStyle(one);
      return style[side] !== 'visible' && style.display !== 'inline';
    };
    while (box && box !== document.documentElement && !bounds(box)) box = box.parentElement;
    return box === document.documentElement ? null : box;
  };
  /** Room around the box itself in which it still draws. */
  const marginOf = (one: Element) =>
    Number.parseFloat(getComputedStyle(one).overflowClipMargin) || 0;
  const loses = (box: Element, side: Side) => {
    const style = getComputedStyle(box);
    // Ends in three dots: a preview of what stands elsewhere in full.
    const isPreview = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    return /clip|hidden/.test(style[side]) && !isPreview;
  };
  /** Said to screen readers alone: one pixel wide. */
  const isForReaders = (one: Element) =>
    [one, one.parentElement].some((each) => each && each.getBoundingClientRect().width <= 2);

  /** What is seen of a line of text once every box around it has taken its own. */
  const seenOf = (line: DOMRect, from: Element): DOMRect | null => {
    let [left, top, right, bottom] = [line.left, line.top, line.right, line.bottom];
    for (let box: Element | null = from; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.overflowX === 'visible' || style.display === 'inline') continue;
      const around = box.getBoundingClientRect();
      left = Math.max(left, around.left);
      right = Math.min(right, around.right);
      if (style.overflowY === 'visible') continue;
      top = Math.max(top, around.top);
      bottom = Math.min(bottom, around.bottom);
    }
    return right - left > FEW && bottom - top > FEW
      ? new DOMRect(left, top, right - left, bottom - top)
      : null;
  };

  const lines: { text: string; parent: Element; seen: DOMRect }[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const [parent, text] = [node.parentElement, node.nodeValue ?? ''];
    if (!parent?.checkVisibility({ visibilityProperty: true }) || text.trim() === '') continue;
    if (isForReaders(parent)) continue;
    const range = document.createRange();
    range.setStart(node, text.search(/\S/));
    range.setEnd(node, text.trimEnd().length);
    for (const line of range.getClientRects()) {
      const seen = seenOf(line, parent);
      if (seen) lines.push({ text: text.trim().slice(0, 40), parent, seen });
    }
    const place = range.getBoundingClientRect();
    const beside = boundsBy('overflowX', parent);
    const around = (beside ?? document.documentElement).getBoundingClientRect();
    const far = beside ? around.right + marginOf(beside) : width;
    if ((!beside || loses(beside, 'overflowX')) && place.right > far + FEW)
      wrong.push(`cut off at the side: ${brief(parent)}`);
    const below = boundsBy('overflowY', parent);
    const end = below && below.getBoundingClientRect().bottom + marginOf(below);
    if (below && end !== null && loses(below, 'overflowY') && place.bottom > end + FEW)
      wrong.push(`cut off below: ${brief(parent)}`);
  }

  for (const one of document.body.querySelectorAll('button, input, select, textarea, summary, a')) {
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    const place = one.getBoundingClientRect();
    const isTiny = place.width <= 1 || place.height <= 1;
    if (!isTiny && !boundsBy('overflowX', one.parentElement ?? one) && place.right > width + FEW)
      wrong.push(`sticks out: ${brief(one)}`);
  }

  /** What stays while the rest scrolls away beneath it. */
  const staysIn = (one: Element | null): Element | null => {
    let box = one;
    while (box && !/sticky|fixed/.test(getComputedStyle(box).position)) box = box.parentElement;
    return box;
  };
  /** The middle of a line's letters: what is above and below is room. */
  const core = ({ top, height }: DOMRect) => ({ from: top + height * 0.3, to: top + height * 0.7 });
  const sorted = lines.sort((a, b) => a.seen.top - b.seen.top);
  for (const [at, one] of sorted.entries())
    for (const other of sorted.slice(at + 1)) {
      if (other.seen.top > one.seen.bottom) break;
      if (one.parent === other.parent) continue;
      const [a, b] = [core(one.seen), core(other.seen)];
      const across = Math.min(one.seen.right, other.seen.right);
      const isBeside = across - Math.max(one.seen.left, other.seen.left) <= FEW;
      if (isBeside || Math.min(a.to, b.to) - Math.max(a.from, b.from) <= FEW) continue;
      if (staysIn(one.parent) !== staysIn(other.parent)) continue;
      wrong.push(`“${one.text}” is drawn over “${other.text}”`);
    }
  return [...new Set(wrong)];
}

/**
 * What does not fit where it stands: text that is cut off and cannot be scrolled to, controls beyond the edge, words drawn over others, a page
 * that scrolls sideways. What scrolls in a box of its own (a table) is in its right, and so is
 * what ends in three dots. As it is on the screen now, so first from the top.
 */
export const outgrownIn = (place: Place): Promise<string[]> => place.evaluate(outgrown);

/** Sets text as far apart as WCAG 1.4.12 says that everybody may; in a place that has it already nothing happens. */
export const spaceText = (place: Place): Promise<void> =>
  place.evaluate(() => {
    if (Reflect.get(globalThis, 'hasSpacedText')) return;
    Reflect.set(globalThis, 'hasSpacedText', true);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
