import { htmlText, plainText } from '../text.ts';

/** Moodle's text formats as an editor's form names them; 0 is its old "auto-format", made of HTML. */
const HTML_FORMATS = ['0', '1'];
const TAG_OR_ENTITY = /<\/?[a-z][^>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/**
 * The text of a comment as an editor's box holds it.
 *
 * @param source the box's value: HTML, plain text or Markdown
 * @param format Moodle's format number; `null` = not said, so markup decides
 * @param doc the page, for its parser
 */
export function rawComment(source: string, format: string | null, doc: Document): string {
  const isHtml = TAG_OR_ENTITY.test(source) && (format === null || HTML_FORMATS.includes(format));
  return isHtml ? htmlText(source, doc) : plainText(source);
}
