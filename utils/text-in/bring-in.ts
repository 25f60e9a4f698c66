import { htmlText } from '#utils/lms/text.ts';
import { type Tidied, tidyText } from './tidy-text.ts';

/** Beyond this the plain text is taken: parsing would hold up the screen. */
const MOST_HTML = 400_000;
/** More than any teacher writes about one learner's work; the sorting would take noticeably long. */
export const MOST_TEXT = 40_000;

/** What came by paste, by drop or from a selection: the same words, as markup and as plain text. */
export interface Incoming {
  html: string | null;
  text: string;
}

export interface BroughtIn extends Tidied {
  /** As it came, without its markup. */
  raw: string;
  /** Only the beginning was taken: it was longer than `MOST_TEXT`. */
  isCut: boolean;
}

/** Bullets inside a line that stand for nothing else. */
const INNER_BULLET = / ([•●▪◦‣]) (?=\S)/g;

/** Browsers hand over what is selected in a PDF on one line: its bullets say where lines began. */
const withLines = (text: string): string =>
  text.trim().includes('\n') ? text : text.replace(INNER_BULLET, '\n$1 ');

/** The lines and bullets of the markup where there is any, else the plain text. */
function wordsOf({ html, text }: Incoming, doc: Document): string {
  if (!html || html.length > MOST_HTML) return withLines(text);
  return htmlText(html, doc) || withLines(text);
}

/**
 * Text from elsewhere, tidied for sorting.
 *
 * @param doc an extension document, for its parser: markup is parsed apart, where nothing runs and nothing is loaded
 */
export function bringIn(incoming: Incoming, doc: Document): BroughtIn {
  const raw = wordsOf(incoming, doc).trim();
  const kept = raw.slice(0, MOST_TEXT);
  return { ...tidyText(kept), raw: kept, isCut: kept.length < raw.length };
}
