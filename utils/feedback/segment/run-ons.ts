import type { Span } from '#utils/domain/span.ts';
import { baseVerb } from '../classify/verb-forms.ts';
import { nounsToo } from '../rules/verbs.ts';

/** Words that open a sentence far more often than they stand inside a name. */
const STARTERS =
  /^(?:The|This|These|Your|You|You've|You're|It|It's|There|There's|They|Next|Please|Good|Great|Nice|Lovely|Excellent|Brilliant|Also|However|Try|Well|Don't|Make|Remember|Need|Needs|Could|Would|Should|What|Why|How|Where|When|No|Not|Very|Really|But|And|More|Only|If|Well)$/;

/** Behind these a capital goes on with the same sentence: "see The Guardian", "of Your choice". */
const GOES_ON =
  /^(?:the|a|an|of|in|by|at|see|called|named|titled|and|or|to|for|on|with|from|as|is|are|was|were|be|your|my|our|their|his|her|this|that|section|unit|task|level|step|part|like|about|into|using|use|read|under|between|not|dear|hi|q|p|m|d)$/i;

const CAPITAL = /(?<=[\p{Ll}\d)%])\s+(?=(\p{Lu}[\p{Ll}']*)(:?)(?:\s+(\S+)|$))/gu;
const QUESTION_NUMBER = /(?<=[^\s,&+/(-])\s+(?=Q ?\d{1,2}[a-h]?\b)/gu;
const AFTER_RESULT =
  /(?<=\b(?:met|achieved|passed|awarded|attempted|yet|complete|blank|correct|wrong))\s+(?=(?:(?:AC|LO) ?)?\d\.\d\b|[PMD]\d\b)/gu;

/**
 * Cuts a sentence where a new one begins without a full stop: at a capital no name explains, at the next question number, at the
 * next criterion. `span` and the result are offsets into `text`.
 */
export function withoutRunOns(text: string, span: Span): Span[] {
  const piece = text.slice(span.start, span.end);
  if (!/\s/.test(piece) || /"/.test(piece)) return [span];
  const cuts = [...capitalsIn(piece), ...numbersIn(piece)].sort((a, b) => a - b);
  const parts: Span[] = [];
  let from = 0;
  for (const at of [...cuts, piece.length]) {
    if (at <= from) continue;
    const own = piece.slice(from, at);
    const start = span.start + from + (own.length - own.trimStart().length);
    parts.push({ start, end: span.start + from + own.trimEnd().length });
    from = at;
  }
  return parts.filter((part) => part.end > part.start);
}

/** The word that ends at `end`, looked for from there: a pattern would go over all that stands before, for each place anew. */
function wordBefore(piece: string, end: number): string {
  let start = end;
  while (start > 0 && /\S/.test(piece.charAt(start - 1))) start -= 1;
  return piece.slice(start, end);
}

function capitalsIn(piece: string): number[] {
  const secondWord = piece.search(/(?<=\S)\s/);
  return [...piece.matchAll(CAPITAL)].flatMap((found) => {
    const before = wordBefore(piece, found.index);
    const [, word = '', colon, next = ''] = found;
    const goesOn = GOES_ON.test(before) || /^\p{Lu}/u.test(before) || /^\p{Lu}/u.test(next);
    if (goesOn || found.index <= secondWord) return [];
    return colon === ':' || STARTERS.test(word) || isRequest(word, next) ? [found.index] : [];
  });
}

function isRequest(word: string, next: string): boolean {
  const verb = baseVerb(word);
  return (
    verb !== null &&
    (!nounsToo.has(verb) || /^(?:the|your|a|an|this|these|all|each|every|it|them)$/i.test(next))
  );
}

function numbersIn(piece: string): number[] {
  const numbers = [...piece.matchAll(QUESTION_NUMBER)];
  const isList = /^Q ?\d/.test(piece) || numbers.length > 1;
  const questions = numbers.filter(({ index }) => {
    const before = wordBefore(piece, index);
    return isList && !GOES_ON.test(before) && !/^(?:than|also|both|question)$/i.test(before);
  });
  return [...questions, ...piece.matchAll(AFTER_RESULT)].map(({ index }) => index);
}
