const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A sign's number in the way in which workbooks hold what XML cannot: `_xFFFF_`. */
const asNumber = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const IS_PLAIN = /^[\w .,;:!?()'/%£+=@*#-]*$/;

/**
 * Text for a workbook's XML. What XML 1.0 cannot hold is written by its number (ECMA-376, ST_Xstring), and text that only looks
 * like such a number has its underscore written so, so that it comes back as it was.
 */
export function xmlText(text: string): string {
  // Most cells: dates, ids, plain words.
  if (IS_PLAIN.test(text) && !text.includes('_x')) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign)
    .replace(/[^\P{Cc}\n\t\x7f-\x9f]|[\ufffe\uffff]/gu, asNumber);
}
