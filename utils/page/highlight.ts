import { addSheet } from './add-sheet.ts';

const NAME = 'feedforward-quote';

const tidy = (text: string): string => text.replace(/\s+/g, ' ');

/** The places of every visible character of the page's text, white space tidied, so that a quote can be found in it. */
function textPlaces(
  root: Node,
  doc: Document,
): { text: string; at: { node: Text; offset: number }[] } {
  const walker = doc.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const at: { node: Text; offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const piece = node as Text;
    if (/^(script|style|noscript|textarea)$/.test(piece.parentElement?.localName ?? '')) continue;
    for (let offset = 0; offset < piece.data.length; offset++) {
      const letter = /\s/.test(piece.data[offset] ?? '') ? ' ' : (piece.data[offset] ?? '');
      if (letter === ' ' && text.endsWith(' ')) continue;
      text += letter;
      at.push({ node: piece, offset });
    }
  }
  return { text, at };
}

/**
 * Where `quote` stands in the page's text, white space aside.
 *
 * @returns `null` when it is not there as it was quoted (the page shows a cut text, or it is inside an editor)
 */
export function findQuote(doc: Document, quote: string): Range | null {
  const { text, at } = textPlaces(doc.body, doc);
  const start = text.indexOf(tidy(quote).trim());
  const first = at[start];
  const last = at[start + tidy(quote).trim().length - 1];
  if (start < 0 || !first || !last) return null;
  const range = doc.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** Takes the mark's style away; there is one mark at a time. */
let removeSheet: (() => void) | null = null;

/** Takes the mark, and its style, out of the page again. */
export function clearHighlight(): void {
  CSS.highlights?.delete(NAME);
  removeSheet?.();
  removeSheet = null;
}

/**
 * Marks the words in the page by a CSS highlight, which changes no node of the page.
 *
 * @param reveal whether the page is scrolled to them
 * @returns whether they were found
 */
export function highlightQuote(doc: Document, quote: string, reveal = false): boolean {
  clearHighlight();
  const range = findQuote(doc, quote);
  if (!range || !CSS.highlights) return false;
  removeSheet = addSheet(
    doc,
    `::highlight(${NAME}) { background-color: #ffe08a; color: #1b1b1b; }`,
  );
  CSS.highlights.set(NAME, new Highlight(range));
  if (reveal) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  return true;
}
