const MARK = '…';

/**
 * A text cut to at most `longest` UTF-16 units, with … where it ends, between words where one ends near and never inside what a
 * reader takes for one sign.
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = Math.max(0, longest - MARK.length);
  // Looking at a window is enough: the sign that does not fit lies at its end.
  const from = Math.max(0, room - 400);
  let end = from;
  for (const { index, segment } of new Intl.Segmenter('en').segment(text.slice(from, room + 400))) {
    if (from + index + segment.length > room) break;
    end = from + index + segment.length;
  }
  const kept = text.slice(0, end);
  const atWord = /^([\s\S]*\S)\s+\S{0,30}$/.exec(kept)?.[1];
  return `${(/\s/.test(text[end] ?? '') ? kept : (atWord ?? kept)).trimEnd()}${MARK}`.slice(
    0,
    longest,
  );
}
