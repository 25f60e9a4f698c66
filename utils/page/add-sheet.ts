/**
 * Adds a constructable style sheet to the page: the page's policy has no say over those, and no node is added.
 *
 * @returns what takes it away again
 */
export function addSheet(doc: Document, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  return () => {
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
