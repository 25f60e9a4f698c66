const QUOTE = '"';

/** What the next bare field holds; a quote or a lone line break inside it is against the rules. */
function bareField(text: string, from: number, delimiter: string): { value: string; at: number } {
  let at = from;
  while (at < text.length && text[at] !== delimiter && !text.startsWith('\r\n', at)) {
    if (text[at] === QUOTE || text[at] === '\r' || text[at] === '\n')
      throw new Error(`Bare ${JSON.stringify(text[at])} at ${at}`);
    at += 1;
  }
  return { value: text.slice(from, at), at };
}

function quotedField(text: string, from: number): { value: string; at: number } {
  let value = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== QUOTE) value += text[at];
    else if (text[at + 1] === QUOTE) {
      value += QUOTE;
      at += 1;
    } else return { value, at: at + 1 };
  }
  throw new Error(`Quote opened at ${from} is never closed`);
}

/** RFC 4180 and nothing more: records end in CRLF, all have as many fields as the first; else it throws. */
export function strictCsv(text: string, delimiter = ','): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === QUOTE ? quotedField(text, at) : bareField(text, at, delimiter);
    record.push(field.value);
    at = field.at;
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      record.push('');
    } else if (text.startsWith('\r\n', at)) at += 2;
    else if (at < text.length) throw new Error(`Unexpected ${JSON.stringify(text[at])} at ${at}`);
    records.push(record);
    record = [];
  }
  const wrong = records.findIndex(({ length }) => length !== records[0]?.length);
  if (wrong >= 0) throw new Error(`Record ${wrong} has ${records[wrong]?.length} fields`);
  return records;
}
