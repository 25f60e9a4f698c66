/** The longest line in octets, its end left out (RFC 5545, 3.1). */
const LONGEST = 75;

/** Text as a value: a comma, a semicolon or a new line means something in a calendar file (RFC 5545, 3.3.11). */
export const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, '\\n')
    // No program reads a file with other control characters.
    .replace(/[^\P{Cc}\t]/gu, '');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** A line cut where it gets too long, never inside a character; what goes on begins with a space. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    const room = parts.length === 0 ? LONGEST : LONGEST - 1;
    if (octets(part) + octets(letter) > room) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
}

/** `2026-11-23` → `20261123`. */
export const dayValue = (day: string): string => day.replaceAll('-', '');

/** `2026-11-23T10:00:00.000Z` → `20261123T100000Z`. */
export const momentValue = (at: string): string =>
  new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
