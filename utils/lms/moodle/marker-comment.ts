import { quiz } from './activity-selectors.ts';
import { childrenTagged } from './dom.ts';
import { type Said, saidIn, saidInSource } from './said.ts';

/** What paragraphs are made of, as against words in a line. */
const BLOCKS =
  'p, div, ul, ol, dl, table, blockquote, pre, h1, h2, h3, h4, h5, h6, figure, section, article';
const LABEL = /^\s*[^:：]{1,40}[:：]\s*/;
const ENDING = /[\])}\u27e7\u3011\u300d]\s*$/;
const hasWords = (node: Node): boolean => /[\p{L}\p{N}]/u.test(node.textContent ?? '');

/** A copy in a document of its own: it can be taken apart, and no picture in it loads. */
function copyOf(element: Element): Element {
  const inert = element.ownerDocument.implementation.createHTMLDocument('');
  const box = inert.createElement('div');
  for (const child of [...element.childNodes]) box.append(inert.importNode(child, true));
  for (const own of box.querySelectorAll(quiz.commentLink)) own.remove();
  childrenTagged(box, 'H2', 'H3', 'H4', 'H5', 'H6')[0]?.remove();
  return box;
}

/** The nodes before the first paragraph and behind the last; without paragraphs all come before. */
function looseNodes(box: Element): { before: Node[]; behind: Node[] } {
  const nodes: Node[] = [...box.childNodes];
  const blocks: Node[] = [...box.children].filter((child) => child.matches(BLOCKS));
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return { before: nodes, behind: [] };
  return {
    before: nodes.slice(0, nodes.indexOf(first)),
    behind: nodes.slice(nodes.indexOf(last) + 1),
  };
}

/**
 * Moodle prints a translated "Comment: " in front, some languages something behind. In front of paragraphs it is told by
 * standing alone; in front of words in a line by its colon, since nothing else tells it.
 */
function dropLabel(box: Element): void {
  const { before, behind } = looseNodes(box);
  const isLine = before.length === box.childNodes.length;
  const first = before.find((node) => node.nodeType === 3 && node.nodeValue?.trim());
  const label = LABEL.exec(first?.nodeValue ?? '')?.[0];
  if (first && label) first.nodeValue = (first.nodeValue ?? '').slice(label.length);
  else if (!isLine) for (const node of before) node.parentNode?.removeChild(node);
  const last = before.at(-1);
  if (isLine && label && /^\s*[^\p{L}\p{N}\s]/u.test(label) && last?.nodeType === 3)
    last.nodeValue = (last.nodeValue ?? '').replace(ENDING, '');
  for (const node of behind) if (!hasWords(node)) node.parentNode?.removeChild(node);
}

/**
 * What a marker wrote on one question of a quiz: text on the review, source in a box where it is being written.
 *
 * @param comment the question's place for a comment; it is not changed
 */
export function markerComment(comment: Element): Said {
  const box = comment.querySelector<HTMLTextAreaElement>(quiz.commentBox);
  if (box) {
    const format = comment.querySelector<HTMLInputElement>(quiz.commentFormat)?.value ?? null;
    return saidInSource(box.value, format, box.ownerDocument);
  }
  const copy = copyOf(comment);
  dropLabel(copy);
  return saidIn(copy);
}
