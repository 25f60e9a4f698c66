import type { Span } from '#utils/domain/span.ts';

/** One line, or several that were one line before they were wrapped, without marker and outer spaces. */
export interface Line extends Span {
  marker: 'none' | 'bullet' | 'plus' | 'minus';
  /** An empty line stands before it. */
  afterGap: boolean;
}

const MARKER =
  /^(?:([+✓✔✅☑★⭐☆👍🌟👏🎉💚🟢😀😊🙂💪🏆🥇❤💯🔥])\uFE0F?\s*(?=\S)|([✗✘❌✖✕🔧🛠🔴⚠🚧🎯👎🔨]\uFE0F?)\s*(?=\S)|(-)(?=\s*\p{L}|\s)\s*|([*•●▪◦‣·■□➢➤>→⇒○o🔹🔸🟡🟠📌👉✏📝💡](?=\s)|[*•●▪◦‣·■□➢➤→⇒])\s*|(\(?\d{1,2}[.)]|\(\d{1,2}\)|\(?[a-hA-H]\)|\(?[ivx]{1,4}\))(?=\s)\s*)/u;

const WRAPPED_AT = 70;

/** Splits `text` at its line ends, joins what was only wrapped, and takes the list markers off. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterGap = false;
  let at = 0;
  for (const raw of text.split('\n')) {
    const line = lineAt(text, at, raw, afterGap);
    const last = lines.at(-1);
    if (line && last && !afterGap && isContinued(text, last, line)) last.end = line.end;
    else if (line) lines.push(line);
    afterGap = line === null;
    at += raw.length + 1;
  }
  return withPlusAndMinus(lines);
}

function lineAt(text: string, at: number, raw: string, afterGap: boolean): Line | null {
  let start = at + (raw.length - raw.trimStart().length);
  const end = at + raw.trimEnd().length;
  if (end <= start) return null;
  let marker: Line['marker'] = 'none';
  for (let turn = 0; turn < 2; turn += 1) {
    const found = MARKER.exec(text.slice(start, end));
    if (!found) break;
    start += found[0].length;
    marker = found[1] ? 'plus' : found[2] || found[3] ? 'minus' : 'bullet';
  }
  return start < end ? { start, end, marker, afterGap } : null;
}

/** A long line with no full stop, followed by a small letter: the sentence was wrapped there. */
function isContinued(text: string, last: Line, next: Line): boolean {
  const lastRow = text.slice(text.lastIndexOf('\n', last.end - 1) + 1, last.end);
  return (
    next.marker === 'none' &&
    lastRow.length >= WRAPPED_AT &&
    !/[.!?:;]["')]*$/.test(lastRow) &&
    /^[\p{Ll}(]/u.test(text.slice(next.start, next.start + 2))
  );
}

/** A dash is a bullet, unless the same list has plus signs or ticks too: then it means "minus". */
function withPlusAndMinus(lines: Line[]): Line[] {
  const hasPlus = lines.some((line) => line.marker === 'plus');
  return lines.map((line) =>
    line.marker === 'minus' && !hasPlus ? { ...line, marker: 'bullet' } : line,
  );
}
