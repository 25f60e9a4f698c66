/** One sign to the eye, other characters in the word: ligatures of PDFs, and a tick from Word's symbol font. */
const WRITTEN_OUT: Record<string, string> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
  '\uf0fc': '✓', // Wingdings
};

/** A hyphen that shows only where a word is broken. PDF viewers write U+0002 or U+FFFE for it. */
const SOFT = '\u00ad';
const SOFT_BREAK = /(?<=\p{L})\u00ad *\n *(?=\p{Ll})/gu;

/**
 * Control characters but line ends and tabs; soft hyphens, zero-width marks, marks of writing direction (they can make
 * text read in another order than it is stored). Joiners stay, since emoji and scripts need them.
 */
const UNSEEN = /[^\n\t\P{Cc}]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * Characters evened out: line ends, spaces, hyphens and ligatures alike, unseen ones gone, accents joined to their
 * letters (NFC). Quotation marks, dashes and everything a person typed stay.
 */
export const evenCharacters = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll('\u0002', SOFT)
    .replaceAll('\ufffe', SOFT)
    .replace(SOFT_BREAK, '')
    .replace(UNSEEN, '')
    .replace(/[\ufb00-\ufb06\uf0fc]/g, (one) => WRITTEN_OUT[one] ?? one)
    .replace(/[\u2010\u2011]/g, '-')
    .normalize('NFC');
