/**
 * Puts text into a box in place of what is selected there, so that the browser's own Undo takes it back.
 *
 * @param range where, instead of the selection
 */
export function insertText(
  box: HTMLTextAreaElement,
  text: string,
  range: { start: number; end: number } = { start: box.selectionStart, end: box.selectionEnd },
): void {
  box.focus();
  box.setSelectionRange(range.start, range.end);
  // The old command is the only one that keeps the box's history of changes.
  if (box.ownerDocument.execCommand?.('insertText', false, text)) return;
  box.setRangeText(text, range.start, range.end, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
