import { blockText, isOwnLine } from '../text.ts';

const LABEL = /^[^:：\n]{1,40}[:：]\s*/;

/** The loose words straight inside `place`, before its first element and after its last. */
function looseEnds(place: Element): ChildNode[] {
  const nodes = [...place.childNodes].filter((node) => (node.nodeValue ?? '·').trim() !== '');
  return [...new Set([nodes.at(0), nodes.at(-1)])].flatMap((node) =>
    node?.nodeType === 3 ? [node] : [],
  );
}

/**
 * A comment that Moodle prints after a word of its own ("Comment:"), in the reader's language and with no mark around
 * it. Where the comment is made of blocks, loose words before and behind them are Moodle's (some languages close with
 * a bracket); else the label ends at the first colon.
 *
 * @param noise headings and links in the same place
 */
export function withoutPrefix(place: Element, noise: string): string {
  const copy = place.ownerDocument.importNode(place, true);
  for (const each of copy.querySelectorAll(noise)) each.remove();
  const hasBlocks = [...copy.children].some((child) => isOwnLine(child.nodeName));
  // A label alone is no comment.
  if (!hasBlocks) return blockText(copy).replace(LABEL, '');
  for (const node of looseEnds(copy)) node.remove();
  return blockText(copy);
}
