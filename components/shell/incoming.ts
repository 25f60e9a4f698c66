import { type BroughtIn, bringIn } from '#utils/text-in/bring-in.ts';

/** What a paste or a drop holds for a text box: tidied words, files that cannot be read, or nothing to do with us. */
export type Incoming = { is: 'text'; text: BroughtIn } | { is: 'files' } | { is: 'nothing' };

/** Looks into a paste or a drop. Pictures and other forms beside the words are ignored. */
export function incomingFrom(transfer: DataTransfer | null, doc: Document): Incoming {
  if (!transfer) return { is: 'nothing' };
  const html = transfer.getData('text/html') || null;
  const text = transfer.getData('text/plain');
  if (html || text) {
    const brought = bringIn({ html, text }, doc);
    if (brought.raw) return { is: 'text', text: brought };
  }
  return transfer.files.length > 0 ? { is: 'files' } : { is: 'nothing' };
}

/** Where in a box something was let go; its end of selection where the browser does not say. */
export function dropPlace(box: HTMLTextAreaElement, { clientX, clientY }: MouseEvent): number {
  const at = box.ownerDocument.caretPositionFromPoint?.(clientX, clientY);
  return at?.offsetNode === box ? at.offset : box.selectionEnd;
}
