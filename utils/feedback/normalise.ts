import type { Span } from '#utils/domain/span.ts';

/** Feedback with its odd characters evened out, and the way back to the text as it was given. */
export interface Normalised {
  text: string;
  /** Turns a span of the evened-out text into the span of the original that it came from. */
  toOriginal(span: Span): Span;
}

/** Characters written in many ways, mapped to one. Always one UTF-16 unit to one, so offsets stay simple. */
const SAME_AS = new Map<string, string>([
  ...[...'\u2018\u2019\u201A\u201B\u2032\u00B4`'].map((c) => [c, "'"] as const),
  ...[...'\u201C\u201D\u201E\u2033\u00AB\u00BB'].map((c) => [c, '"'] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((c) => [c, '-'] as const),
  ...[
    ...'\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\v\f',
  ].map((c) => [c, ' '] as const),
  ...[...'\u2028\u2029\u0085'].map((c) => [c, '\n'] as const),
  ['\uFF1A', ':'],
]);

/** Zero-width characters and soft hyphens: invisible, and they break words apart. */
const isInvisible = (c: string): boolean => /[\u00AD\u200B-\u200F\u2060\uFEFF]/.test(c);

/**
 * Evens out quotes, dashes, spaces and line ends, and drops invisible characters. Letters keep their case.
 * Takes any string, unpaired surrogates included. Offsets are UTF-16 units.
 */
export function normalise(original: string): Normalised {
  const kept: string[] = [];
  const from: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const c = original.charAt(at);
    if (c === '\r' && original.charAt(at + 1) === '\n') continue;
    if (c > '~' && isInvisible(c)) continue;
    kept.push(c === '\r' ? '\n' : (SAME_AS.get(c) ?? c));
    from.push(at);
  }
  const toOriginal = ({ start, end }: Span): Span => {
    const first = from[start] ?? original.length;
    const last = end > start ? from[end - 1] : undefined;
    return { start: first, end: last === undefined ? first : last + 1 };
  };
  return { text: kept.join(''), toOriginal };
}
