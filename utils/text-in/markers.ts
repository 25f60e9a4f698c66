/** Bullets of Word and PDF, some in the private characters that its symbol fonts use. A section sign is one of them. */
const SYMBOL = '[•·●▪◦‣■□◆❖➢➤§\\uf02d\\uf0a7\\uf0b7\\uf0d8]';

/** Marks that need no space behind them; the others may belong to a word or a sum. */
const BULLET = /^(?:[•●▪◦‣■□◆❖➢➤\uf02d\uf0a7\uf0b7\uf0d8] *|(?:[·§*o–—-]) +)(?=\S)/u;
const LONE_BULLET = new RegExp(`^${SYMBOL}$`, 'u');

/** "1." "2)" "(3)" "a)" "iv)" and plus signs or ticks, which say more than that a point begins. */
const NUMBER = /^(?:\(?\d{1,2}[.)]|\(?[a-h]\)|\(?[ivx]{1,4}\))(?: +|$)/i;
const SIGN = /^(?:[+✓✔✅✗✘❌✖✕☑] ?|> ?)/u;

/** Whether a line begins an item of a list, or stands for something by itself. */
export const isItem = (line: string): boolean =>
  line.startsWith('- ') || NUMBER.test(line) || SIGN.test(line);

/** Whether a line is nothing but the beginning of an item, whose words PDFs put on the next line. */
export const isLoneMarker = (line: string): boolean =>
  LONE_BULLET.test(line) || /^\d{1,2}[.)]$/.test(line);

/**
 * A line with its bullet made "- ". Numbers and letters stay: they are the teacher's own words.
 *
 * @param hasSigns the text has lines with plus signs or ticks: there a dash may mean "minus", so bullets are left
 */
export function evenBullet(line: string, hasSigns: boolean): string {
  const bullet = BULLET.exec(line)?.[0];
  if (bullet === undefined || (hasSigns && !/^[–—-]/.test(bullet))) return line;
  return `- ${line.slice(bullet.length)}`;
}

/** Whether a line begins with a plus sign, tick or cross. */
export const isSign = (line: string): boolean => /^[+✓✔✅✗✘❌✖✕☑]/u.test(line);
