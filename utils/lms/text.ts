/** Never part of what a person wrote. */
const SILENT = new Set(
  'AUDIO BUTTON HEAD IFRAME NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);
/** Elements that begin and end a line of their own. */
const OWN_LINE = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD UL'
  ).split(' '),
);
/** Whether elements of this name stand on lines of their own. */
export const isOwnLine = (nodeName: string): boolean => OWN_LINE.has(nodeName.toUpperCase());

const LISTS = new Set(['OL', 'UL', 'MENU']);

/**
 * Marks that the walk leaves in its output and `laidOut` turns into layout. All are control characters, which
 * `spaced` takes out of the page's own text.
 */
const EDGE = '\u0001'; // a line starts here, unless one just did
const GAP = '\u0002'; // an empty line
const INDENT = '\u0003'; // one level of a list inside a list
const BULLET = '\u0004'; // "- ", its text following even when that is in a block of its own
const ITEM_END = '\u0005';

const isElement = (node: Node): node is Element => node.nodeType === 1;

interface Walk {
  out: string[];
  skip: string | null;
  /** How many lists deep. */
  depth: number;
  pre: boolean;
}

/** Control characters; soft hyphens and zero-width marks. Joiners stay, since emoji and scripts need them. */
const UNSEEN = /[^\n\P{Cc}]|[\u00ad\u200b\u2060\ufeff]/gu;

const spaced = (text: string, keepLines: boolean): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(keepLines ? /[^\S\n]+/g : /\s+/g, ' ')
    .replace(UNSEEN, '');

function writeElement(element: Element, walk: Walk): void {
  const name = element.nodeName.toUpperCase();
  if (SILENT.has(name) || (walk.skip && element.matches(walk.skip))) return;
  if (name === 'BR') {
    walk.out.push('\n');
    return;
  }
  const ownLine = OWN_LINE.has(name);
  if (ownLine) walk.out.push(EDGE);
  if (name === 'TR') walk.out.push(GAP);
  if (name === 'LI') walk.out.push(INDENT.repeat(Math.max(0, walk.depth - 1)), BULLET);
  const depth = walk.depth + (LISTS.has(name) ? 1 : 0);
  writeChildren(element, { ...walk, depth, pre: walk.pre || name === 'PRE' });
  if (name === 'LI') walk.out.push(ITEM_END);
  if (ownLine) walk.out.push(EDGE);
}

function writeChildren(parent: Node, walk: Walk): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) write(child, walk);
}

function write(node: Node, walk: Walk): void {
  if (isElement(node)) writeElement(node, walk);
  else if (node.nodeType === 3) walk.out.push(spaced(node.nodeValue ?? '', walk.pre));
}

const EDGES = new RegExp(`(?: ?${EDGE})+ ?`, 'g');
const EMPTY_ITEM = new RegExp(`${INDENT}*${BULLET}[ \\n${EDGE}]*${ITEM_END}`, 'g');
const ITEM_OF_ITEMS = new RegExp(`${INDENT}*${BULLET}[ ${EDGE}]*(?=${INDENT}*${BULLET})`, 'g');
const BULLET_AND_EDGES = new RegExp(`${BULLET}[ ${EDGE}]*`, 'g');
const GAP_AND_EDGES = new RegExp(`[ ${EDGE}]?${GAP}[ ${EDGE}]?`, 'g');
const BREAK_AND_EDGES = new RegExp(`[ ${EDGE}]?\n[ ${EDGE}]?`, 'g');

/**
 * The walk's output with its marks made into lines, bullets and indents. Runs of spaces and edges are made one first:
 * the patterns behind that would otherwise take quadratic time on thousands of empty elements.
 */
function laidOut(marked: string): string {
  return marked
    .replace(/ +/g, ' ')
    .replace(EDGES, EDGE)
    .replace(EMPTY_ITEM, '')
    .replace(ITEM_OF_ITEMS, '')
    .replaceAll(ITEM_END, '')
    .replace(BULLET_AND_EDGES, '- ')
    .replace(EDGES, EDGE)
    .replace(GAP_AND_EDGES, '\n\n')
    .replace(BREAK_AND_EDGES, '\n')
    .replaceAll(EDGE, '\n')
    .replace(/ +/g, ' ')
    .replaceAll(INDENT, '  ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * The plain text of a fragment as a person reads it, without needing layout (`innerText` needs it, and hidden panels
 * have none): blocks, list items, table cells and `<br>` on lines of their own, table rows apart by an empty line,
 * list items prefixed with "- " (numbers would read as the teacher's own words), deeper lists indented by two spaces
 * a level. Scripts, styles, menus and SVG are left out, white space is tidied, markup typed as text stays text.
 *
 * @param root an element, a fragment or a document: what it holds is written, not its own box; it is not changed
 * @param skip a selector for elements to leave out with all they hold (hidden labels, icons)
 * @param keepLines line breaks in the source count, as in text that an LMS prints without making markup of it
 */
export function blockText(root: Node, skip: string | null = null, keepLines = false): string {
  const out: string[] = [];
  const name = root.nodeName.toUpperCase();
  // The root is a frame: its own box, bullet or name must not show in its text.
  writeChildren(root, {
    out,
    skip,
    depth: LISTS.has(name) ? 1 : 0,
    pre: keepLines || name === 'PRE',
  });
  return laidOut(out.join(''));
}

/**
 * HTML source as a document of its own, where nothing runs and nothing is loaded.
 *
 * @param html source text, not trusted
 * @param doc the page it was found in, for its parser
 */
export function inertPage(html: string, doc: Document): Document {
  const Parser = globalThis.DOMParser ?? doc.defaultView?.DOMParser;
  return new Parser().parseFromString(html, 'text/html');
}

/** The plain text of HTML source, as found raw in an editor's textarea; see `inertPage`. */
export const htmlText = (html: string, doc: Document): string =>
  blockText(inertPage(html, doc).body);

/**
 * Text that never was markup (a plain-text comment, a rubric remark's textarea), tidied as `blockText` tidies:
 * whatever looks like a tag in it is kept as words.
 */
export const plainText = (text: string): string =>
  spaced(text, true)
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
