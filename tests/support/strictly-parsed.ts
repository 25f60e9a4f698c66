import Papa from 'papaparse';

/** Records of delimited text by heading, by papaparse and nothing of ours. @throws at the first thing against the standard */
export function strictlyParsed(text: string, delimiter: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return data;
}
