import type { Profile } from './profile.ts';

type Encoding = Profile['encoding'];

/** Signs that lose nothing a reader needs when they are written plainly, and that Unicode does not take apart. */
const PLAIN: Record<string, string> = {
  ...{ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', ı: 'i', ŧ: 't', Ŧ: 'T', ŋ: 'n', Ŋ: 'N' },
  ...{ '−': '-', '‐': '-', '‑': '-', '‒': '-', '―': '—', '′': "'", '″': '"', '≤': '<=', '≥': '>=' },
  ...{ '→': '->', '←': '<-', '⇒': '=>', '✓': 'Y', '✔': 'Y', '\u2009': ' ', '\u202f': ' ' },
};

/** Every sign of windows-1252 with its byte; five bytes of it are nothing. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number] => [
    new TextDecoder('windows-1252').decode(new Uint8Array([byte])),
    byte,
  ]).filter(([sign, byte]) => byte < 0x80 || byte > 0x9f || sign.charCodeAt(0) > 0x9f),
);

/** The signs of a text that an encoding has not, each once. Both kinds of UTF have every sign. */
export function unwritable(text: string, encoding: Encoding): string[] {
  if (encoding !== 'windows-1252') return [];
  return [...new Set(text)].filter((sign) => !BYTES.has(sign));
}

const plainly = (sign: string): string => {
  if (BYTES.has(sign)) return sign;
  const plain = PLAIN[sign] ?? sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain !== '' && [...plain].every((one) => BYTES.has(one)) ? plain : '?';
};

/** A text with the nearest plain sign in place of each that the encoding has not; `?` where there is none. */
export const writable = (text: string, encoding: Encoding): string =>
  encoding === 'windows-1252' ? Array.from(text.normalize('NFC'), plainly).join('') : text;

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[2 * at] = unit & 0xff;
    bytes[2 * at + 1] = unit >> 8;
  }
  return bytes;
}

/** A text's bytes. @throws when the encoding has not all its signs: nothing is lost in silence */
export function encoded(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return utf16(text);
  return Uint8Array.from(text, (sign) => {
    const byte = BYTES.get(sign);
    if (byte === undefined) throw new Error('A sign that windows-1252 has not');
    return byte;
  });
}
