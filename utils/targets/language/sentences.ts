import type { Span } from '#utils/domain/span.ts';

/** The sentences of a text: split at line breaks and after . ! ? followed by a space and a capital or digit. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const close = (end: number): void => {
    const part = text.slice(from, end);
    const start = from + part.length - part.trimStart().length;
    if (part.trim() !== '') spans.push({ start, end: from + part.trimEnd().length });
    from = end;
  };
  for (const { 0: gap, index } of text.matchAll(
    /(?<=[.!?]["'”’)]?)\s+(?=[\p{Lu}\d"'“‘(])|\s*\n\s*/gu,
  )) {
    close(index);
    from = index + gap.length;
  }
  close(text.length);
  return spans;
}
