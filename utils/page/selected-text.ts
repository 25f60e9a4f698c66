/** A field's own selection: `getSelection()` does not see inside text fields. */
function selectedInField(field: Element | null): string {
  if (field?.localName !== 'textarea') return '';
  const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
  return value.slice(selectionStart, selectionEnd);
}

/** What the mentor has selected in the page, with its line breaks; empty when nothing is. */
export const selectedText = (doc: Document): string =>
  (doc.getSelection()?.toString() || selectedInField(doc.activeElement)).trim();
