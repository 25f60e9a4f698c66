import type { Token } from '../model/tokens.ts';

/** What a remark begins with when it says first where it belongs: a criterion, a question, a page, a label with a colon. */
const CODE =
  '(?:[A-Z]\\d?\\.|\\d\\.)?[PMD] ?\\d{1,2}|(?:AC|LO|AO|LA|PC|KSB) ?\\d{1,2}(?:\\.\\d{1,2})?|[A-Z]{1,2}\\d{1,2}(?:\\.\\d{1,2})?|\\d{1,2}\\.\\d{1,2}[a-z]?|\\d{1,2}[a-h]?(?=\\)|:| {1,3}[-(\\d]|\\t)|(?:q|qu|question|task|section|sect|sec|part|unit|page|pg|pp|p|para|paragraph|line|lines|l|ll|ln|slide|fig|figure|table|step|exercise|ex|paper|criterion|cl|clause|sch|activity|item|photo|frame|day|week|scene|min|pg|aim|target|standard|outcome|bar|verse|row|col|sheet|job|drawing|plate)s?\\.? ?\\d{1,3}(?:\\.\\d{1,2})?[a-h]?(?: ?(?:[,&/+-]|and|to) ?(?:[a-z]{1,4}\\.? ?)?\\d{1,3}(?:\\.\\d{1,2})?[a-h]?)*';
const RESULT =
  '[([]?(?:not (?:yet )?(?:achieved|met|awarded|evidenced|seen|passed)|achieved|met|awarded|yes|no|y|n|partial(?:ly)?(?: met)?|part|pass(?:ed)?|merit|distinction|refer(?:red)?|fail(?:ed)?|secure|nyc|n/?a|[✓✔√☑✗✘✖❌✅]+|\\d{1,3}(?:[.½]\\d?)? ?(?:/|of|out of|from) ?\\d{1,3}(?: marks?)?|\\d{1,3} ?%|\\d{1,2} marks?)[)\\]]?';
const SEPARATOR = '\\s*(?:[:|=…]+|\\.{3}|\\)|-+(?=\\s)|\\t)\\s*';
const LEAD = new RegExp(
  `^(${CODE})(?![\\p{L}\\d])(\\s*\\([^()\\n]{2,40}\\))?(?:\\s*[:,=-]?\\s*(${RESULT})(?![\\p{L}\\d]))?(${SEPARATOR})?`,
  'iu',
);
const LABEL =
  /^\p{L}[\p{L}\p{N} &/'(),.]{0,40}?(?:\s*[([]?(\d{1,3}(?:\.5)? ?(?:\/|of|out of) ?\d{1,3})[)\]]?)?(\s*(?::|\.{3}|…|\s-(?=\s)|\|)\s*)/u;
const PLACE = new RegExp(`^(?:${CODE})[\\s:.)-]*$`, 'iu');

/** Whether a heading says where a remark belongs ("Q7:", "AC 1.3", "page 4 -"). */
export const isPlace = (words: string): boolean => PLACE.test(words);

const MANY = 3;

/** For each token what the lead of its line makes of it; empty for most. */
export function leadsOf(text: string, tokens: Token[]): string[] {
  const lines = linesIn(text, tokens);
  const coded = lines.filter(({ words }) => LEAD.test(words)).length;
  const labelled = lines.filter(({ words }) => LABEL.test(words)).length;
  const leads = new Array<string>(tokens.length).fill('');
  for (const { start, words, first } of lines) {
    const code = LEAD.exec(words);
    const found = code ?? LABEL.exec(words);
    if (!found) continue;
    const result = (code ? found[3] : found[1]) ?? '';
    const separator = (code ? found[4] : found[2]) ?? '';
    const many = (code ? coded : labelled) >= MANY ? 'many' : 'few';
    const name = `${code ? 'code' : 'label'} ${many} ${separator.trim().slice(0, 1)}`;
    const end = start + found[0].length;
    const from = result ? start + found[0].indexOf(result, code ? (found[1]?.length ?? 0) : 0) : -1;
    const isAll = end >= start + words.length;
    leads[first] = `first ${name} ${result ? 'result' : ''} ${isAll}`;
    for (let at = first + 1; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token || token.start > end || (token.start === end && isAll)) break;
      if (from >= 0 && token.start <= from && token.end > from) leads[at] = `result ${name}`;
      else if (token.start === end) leads[at] = `rest ${name} ${result ? 'result' : ''}`;
      else if (token.shape === 'mark' && token.end <= end) leads[at] = `mark ${name}`;
    }
  }
  return leads;
}

/** The lines, from their first token that is no bullet. */
function linesIn(text: string, tokens: Token[]) {
  const lines: { start: number; words: string; first: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (at > 0 && token.gap !== 'line' && token.gap !== 'blank') continue;
    let first = at;
    while (
      tokens[first]?.shape === 'mark' &&
      /^[-•*+|·●▪>]/.test(tokens[first]?.word ?? '') &&
      (tokens[first + 1]?.gap === 'space' || tokens[first + 1]?.gap === 'none')
    )
      first += 1;
    const start = tokens[first]?.start ?? token.start;
    const lineEnd = text.indexOf('\n', start);
    lines.push({
      start,
      words: text.slice(start, Math.min(lineEnd < 0 ? text.length : lineEnd, start + 90)),
      first,
    });
  }
  return lines;
}
