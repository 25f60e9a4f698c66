import type { Span } from '#utils/domain/span.ts';
import { abbreviations, nameEndings } from '../rules/abbreviations.ts';
import { withoutRunOns } from './run-ons.ts';

/** A tick or cross ends what it judges ("P1 ✓ P2 ✗"); so do the semicolons of a list of three or more. */
const TICK = /^[;✓✔√✗✘✅❌]/;

/**
 * Splits `[start, end)` of `text` into sentences the way teachers type: sentence starts in small letters, no space
 * after the full stop, items numbered or dotted on one line. Spans carry their closing stop and no outer space.
 */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  const cut = (at: number, next: number) => {
    pushTrimmed(found, text, from, at);
    from = next;
  };
  const BREAK =
    /;(?=\s)|[.!?…]+["')\]]*|[✓✔√✗✘✅❌]+(?=\s)|\s[•●▪■➢|]\s|\t+|\s\/\/\s|\s(?=\(?[2-9][.)]\s\p{L})/gu;
  const body = text.slice(start, end);
  const isSemicolonList = (body.match(/;\s/g)?.length ?? 0) >= 2;
  const isList = /(?:^|\s)\(?1[.)]\s/.test(body) && /\s\(?2[.)]\s/.test(body);
  for (const match of body.matchAll(BREAK)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (at < from || after > end) continue;
    if (match[0] === ';' && !isSemicolonList) continue;
    if (TICK.test(match[0])) cut(after, after);
    else if (/^\s/.test(match[0])) {
      if (match[0].trim() !== '' || isList) cut(at, after);
    } else if (
      !(isList && /(?:^|\s)\(?\d{1,2}$/.test(text.slice(Math.max(start, at - 4), at))) &&
      endsSentence(text, start, at, after, end)
    ) {
      cut(after, after);
    }
  }
  cut(end, end);
  return found
    .flatMap((span) => withoutRunOns(text, span))
    .map((span) => withoutNumber(text, span))
    .filter((span) => span.end > span.start);
}

function withoutNumber(text: string, span: Span): Span {
  const number = /^\(?\d{1,2}[.)]\s+(?=\p{L})/u.exec(text.slice(span.start, span.end));
  return number ? { start: span.start + number[0].length, end: span.end } : span;
}

function pushTrimmed(found: Span[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const first = start + (raw.length - raw.trimStart().length);
  const last = start + raw.trimEnd().length;
  if (last <= first) return;
  const previous = found.at(-1);
  // A stray full stop or smiley belongs to the sentence before it.
  if (previous && !/[\p{L}\p{N}]/u.test(text.slice(first, last))) previous.end = last;
  else found.push({ start: first, end: last });
}

/** `[at, after)` holds the stop with its closing quotes; `start` and `end` bound the block. */
function endsSentence(
  text: string,
  start: number,
  at: number,
  after: number,
  end: number,
): boolean {
  const stop = text.slice(at, after);
  const before = text.slice(Math.max(start, at - 24), at);
  const next = text.slice(after, Math.min(end, after + 24));
  if (next === '') return true;
  if (isInsideBrackets(text.slice(Math.max(start, at - 160), at))) {
    return stop.includes(')') && /^\s+\p{Lu}/u.test(next);
  }
  const closed = /["')\]]$/.test(stop);
  if (closed && /^[\s,;-]*\p{Ll}/u.test(next)) return false;
  if (!stop.startsWith('.') || stop.startsWith('..')) {
    return /^\s/.test(next)
      ? !(stop.startsWith('.') && /^\s*\p{Ll}/u.test(next))
      : /^\p{L}/u.test(next);
  }
  return /^\s/.test(next) ? isStopBeforeSpace(before, next) : isStopInsideWord(before, next);
}

function isStopBeforeSpace(before: string, next: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  if (!abbreviations.has(word)) return !/^\p{Lu}$/u.test(word) || word === 'i';
  if (
    /^\s+["'(]?\p{Lu}/u.test(next) &&
    ['etc', 'al', 'refs', 'ref', 'mins', 'min', 'hrs', 'no', 'a.m', 'p.m'].includes(word)
  )
    return true;
  return false;
}

/** "good work.missing refs": two words of letters with a stop between, not an address, file or code. */
function isStopInsideWord(before: string, next: string): boolean {
  const left = /[\p{L}\d%)]+$/u.exec(before)?.[0] ?? '';
  const right = /^["'(]?\p{L}[\p{L}']*/u.exec(next)?.[0] ?? '';
  if (left.length < 2 || right === '' || /[./@]\S*$|www\S*$/.test(before.slice(0, -left.length)))
    return false;
  if (/^\d+$/.test(left)) return /^\p{Lu}\p{Ll}/u.test(right);
  if (nameEndings.has(right.toLowerCase()) && !/^\p{Lu}\p{Ll}/u.test(right)) return false;
  if (/^\p{L}+\.(?:com|co|org|ac|net|gov)\b/u.test(next)) return false;
  return /^["'(]?(?:\p{Ll}|\p{Lu})/u.test(right) && (right.length > 1 || /^(?:I|a)$/.test(right));
}

function isInsideBrackets(before: string): boolean {
  let depth = 0;
  for (const c of before) {
    if (c === '(') depth += 1;
    else if (c === ')' && depth > 0) depth -= 1;
  }
  return depth > 0;
}
