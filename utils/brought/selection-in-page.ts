/** The words selected in a page. `html` is bare markup: lines, lists and escaped text, without a single attribute. */
export interface PageSelection {
  html: string | null;
  text: string;
}

/**
 * Runs in the page itself, alone: `scripting` sends its source there, so it may use nothing from around it. Reads the
 * selection, that of a text box included, and changes nothing; nodes are not copied, since a copied image loads.
 *
 * @param most characters after which no more is read
 * @returns `null` when nothing is selected in this frame
 */
export function selectionInPage(most: number): PageSelection | null {
  const field = document.activeElement;
  const isBox =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && ['text', 'search', 'url', 'tel'].includes(field.type));
  if (isBox) {
    const { value, selectionStart, selectionEnd } = field;
    const text = value.slice(
      selectionStart ?? 0,
      Math.min(selectionEnd ?? 0, (selectionStart ?? 0) + most),
    );
    if (text.trim()) return { html: null, text };
  }
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  let html = '';
  const escaped = (text: string) => text.replace(/[&<>]/g, (one) => `&#${one.charCodeAt(0)};`);
  const writeText = (node: Node, range: Range) => {
    const whole = node.nodeValue ?? '';
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : whole.length;
    const words = escaped(whole.slice(start, end));
    const space = node.parentElement && getComputedStyle(node.parentElement).whiteSpace;
    html += space && /pre|break-spaces/.test(space) ? words.replace(/\r?\n/g, '<br>') : words;
  };
  const write = (node: Node, range: Range): void => {
    if (html.length > most || !range.intersectsNode(node)) return;
    if (node.nodeType === Node.TEXT_NODE) writeText(node, range);
    if (!(node instanceof Element)) return;
    const { display } = getComputedStyle(node);
    const name = node.localName;
    if (display === 'none' || /^(?:script|style|noscript|template|select|svg|textarea)$/.test(name))
      return;
    // Rows of a table stand apart, cells are lines: a row outside a table would be dropped by the parser.
    if (name === 'br' || name === 'tr') html += name === 'br' ? '<br>' : '<br><br>';
    const tag = /^(?:ul|ol|li|p|pre)$/.test(name) ? name : 'div';
    const isLine = name !== 'br' && !/^(?:inline|contents)/.test(display);
    if (isLine) html += `<${tag}>`;
    for (let child = node.firstChild; child; child = child.nextSibling) write(child, range);
    if (isLine) html += `</${tag}>`;
  };
  for (let at = 0; at < selection.rangeCount; at += 1) {
    const range = selection.getRangeAt(at);
    const around = range.commonAncestorContainer;
    html += '<div>';
    if (around.nodeType === Node.TEXT_NODE) writeText(around, range);
    else for (let child = around.firstChild; child; child = child.nextSibling) write(child, range);
    html += '</div>';
  }
  return { html, text: selection.toString().slice(0, most) };
}
