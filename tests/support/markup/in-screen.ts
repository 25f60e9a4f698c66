/** What is wrong with a screen full of texts that mean no good, seen in a real browser. */
export interface ScreenFaults {
  /** Texts that were run. */
  ran: number;
  /** What the pages' own policy had to stop: something was taken for code. */
  stopped: string[];
  /** Elements that our screens never have. */
  markup: string[];
  /** What sticks out of the page, or of the box it stands in. */
  sticksOut: string[];
  /** Letters under a heap of marks that nothing keeps from being drawn over what stands above them. */
  overdrawn: string[];
  /** Words of ours that are read the wrong way round, because of what stands beside them. */
  turned: string[];
  /** How many of the texts are in it: a screen without any proves nothing. */
  texts: number;
}

/** Runs in the page before anything is shown: counts what is run and what is stopped. */
export function watchForCode(): void {
  const seen = { ran: 0, stopped: [] as string[] };
  Reflect.set(globalThis, 'markupSeen', seen);
  Reflect.set(globalThis, 'MARKUP_RAN', () => seen.ran++);
  addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, sample, blockedURI, target }) => {
      // Of attributes in text that is parsed and never shown Chromium tells as well; those on a screen are looked for by themselves.
      const isParsedOnly = violatedDirective.endsWith('-attr') && target === document;
      if (!isParsedOnly) seen.stopped.push(`${violatedDirective} ${blockedURI} ${sample}`);
    },
  );
}

/** Runs in the page, so it names nothing outside of itself. */
export function screenFaults(): ScreenFaults {
  const seen = Reflect.get(globalThis, 'markupSeen') as { ran: number; stopped: string[] };
  const foreign =
    'script:not([src^="/"]), iframe, object, embed, base, style, form[action], math, marquee, video, audio, template, plaintext, xmp, img, foreignObject, animate, x-y, slot';
  const elements = [...document.body.querySelectorAll('*')];
  const isBad = ({ name, value }: Attr) =>
    name.startsWith('on') ||
    (/^(href|src|action|data|srcdoc|style|formaction)$/.test(name) &&
      /MARKUP_RAN|javascript:/i.test(value));
  const brief = (element: Element) => element.outerHTML.slice(0, 140);
  const markup = elements
    .filter((one) => one.matches(foreign) || [...one.attributes].some(isBad))
    .map(brief);

  /** Room for focus outlines, which a scrolling list takes beyond its edges. */
  const FEW = 8;
  const width = document.documentElement.clientWidth;
  const clips = (one: Element) => getComputedStyle(one).overflowX !== 'visible';
  const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
  /** Our own words for screen readers are one pixel wide. */
  const isTiny = (one: Element) => one.clientWidth <= 1 || one.clientHeight <= 1;
  const boxOf = (one: Element): Element | null => {
    let box = one.parentElement;
    while (box && !clips(box)) box = box.parentElement;
    return box;
  };
  const sticksOut = elements
    .filter((one) => isShown(one) && !isTiny(one) && !(one instanceof SVGElement))
    .filter((one) => {
      const own = getComputedStyle(one);
      if (own.position === 'fixed' || own.position === 'absolute') return false;
      const isInline = own.display.startsWith('inline') || own.display === 'contents';
      const spills = !isInline && !clips(one) && one.scrollWidth > one.clientWidth + FEW;
      const box = boxOf(one);
      const right = one.getBoundingClientRect().right;
      const isOutside = right > width + 1;
      return !box && ((spills && own.display !== 'table-cell') || isOutside);
    })
    .map(brief);
  if (document.documentElement.scrollWidth > width + 1)
    sticksOut.push(`the page: ${document.documentElement.scrollWidth} of ${width}`);

  const turns = /[\u202A-\u202E\u2066-\u2069\u200F]/;
  const blockOf = (node: Node): Element => {
    let block = node.parentElement ?? document.body;
    while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    return block;
  };
  const turned: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (!parent || !isShown(parent) || turns.test(text) || !/[a-z]{2}/i.test(text)) continue;
    if (!turns.test(blockOf(node).textContent ?? '')) continue;
    const at = text.search(/[a-z]{2}/i);
    const left = (index: number) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect();
    };
    const [one, next] = [left(at), left(at + 1)];
    if (Math.abs(one.top - next.top) < 2 && one.left > next.left + 0.5)
      turned.push(text.slice(0, 60));
  }
  /** Further up than this, and beyond its own block, the marks of a text would be on other words. */
  const NEAR = 48;
  const heaped = /\p{M}{9}/u;
  const cutBy = (node: Node, side: 'overflowX' | 'overflowY'): Element | null => {
    let box = node.parentElement;
    const cuts = ({ [side]: how, display }: CSSStyleDeclaration) =>
      how !== 'visible' && display !== 'inline';
    while (box && !cuts(getComputedStyle(box))) box = box.parentElement;
    return box;
  };
  const overdrawn: string[] = [];
  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = all.nextNode(); node; node = all.nextNode()) {
    const [parent, text] = [node.parentElement, node.nodeValue ?? ''];
    if (!parent || !isShown(parent) || text.trim() === '') continue;
    if (parent.getBoundingClientRect().width <= 1) continue;
    const range = document.createRange();
    // Spaces and tabs that were kept hang over the end of their line; the words after them stand on the next.
    range.setStart(node, text.search(/\S/));
    range.setEnd(node, text.trimEnd().length);
    const place = range.getBoundingClientRect();
    if (heaped.test(text)) {
      const box = cutBy(node, 'overflowY');
      const isNear = box && place.top - box.getBoundingClientRect().top <= NEAR;
      if (!isNear && box !== blockOf(node)) overdrawn.push(brief(parent));
      continue;
    }
    // Cut off where it cannot be scrolled to either: words would be lost.
    const box = cutBy(node, 'overflowX');
    if (!box || getComputedStyle(box).overflowX !== 'clip') continue;
    if (place.right > box.getBoundingClientRect().right + FEW)
      sticksOut.push(`cut off: ${brief(parent)}`);
  }
  const texts = document.body.innerText.split('MARKUP_RAN').length - 1;
  return { ...seen, markup, sticksOut, overdrawn, turned, texts };
}
