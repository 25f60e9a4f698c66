/** Copies by a selected text field: the old way, which needs no permission of the page that frames the panel. */
function copyBySelection(text: string, doc: Document): boolean {
  const field = doc.createElement('textarea');
  field.value = text;
  doc.body.append(field);
  field.select();
  const isCopied = doc.execCommand('copy');
  field.remove();
  return isCopied;
}

/**
 * Puts text on the clipboard.
 *
 * @returns false when the browser would not
 */
export async function copyText(text: string, doc: Document = document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, doc);
  }
}
