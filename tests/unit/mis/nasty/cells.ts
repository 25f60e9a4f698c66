import { formulas } from './formulas.ts';

const quotes = [
  ...['"', '""', '"""', '""""', "'", "''", '"a', 'a"', '"a"', 'a"b', '"a","b"', '",', ',"', '";"'],
  ...['""a""', '\\"', "\\'", '“a”', '‘a’', '`a`', '"\n"', '"\t"', '","\r\n"', '"=1"', '\'"\'"'],
];

const separators = [
  ...[',', ';', '\t', '|', ',,', ';;', 'a,b', 'a;b', 'a|b', 'a\tb', 'a,b;c|d\te', ',a', 'a,', ';a'],
  ...['sep=;', 'sep=,\n', 'ID', 'id;x', '#', '# comment', '//', '--', ':', '::', 'a\t\tb', 'a , b'],
];

const breaks = [
  ...['a\nb', 'a\r\nb', 'a\rb', 'a\n\nb', '\na', 'a\n', 'a\n- b\n- c', 'a\n=1+1', 'a\n"b"\nc'],
  ...['a\u2028b', 'a\u2029b', 'a\u0085b', 'a\vb', 'a\fb', 'a\n\tb', '1. one\n2. two', 'a\r\n\r\nb'],
];

const bullets = [
  ...[
    '- bullet',
    '• bullet',
    '* bullet',
    '– bullet',
    '— bullet',
    '‣ bullet',
    '◦ bullet',
    '· bullet',
  ],
  ...['- one\n- two', '-- two', '- - two', '-', '--', '---', '+', '- =1+1', '• =1+1', '-5 marks'],
  ...['-£5', '+44 20 7946 0000', '@tutor said', '- “quote”', '-\tone', '−5', '±5', '~5'],
];

const numbers = [
  ...['00123', '0', '-0', '000', '007', '0123456789', '1E5', '1e5', '1.50', '.5', '5.', '1,234'],
  ...[
    '12345678901234567890',
    '1/2',
    '3/4',
    '3-4',
    '1-2-3',
    '01/02/2026',
    '2026-12-04',
    '4 Dec',
    'MAR1',
  ],
  ...[
    'SEPT2',
    'DEC1',
    '10:30',
    '10:30:00',
    '1:1',
    '50%',
    '£5',
    '$5',
    '(5)',
    'TRUE',
    'FALSE',
    'NULL',
  ],
  ...[
    'NaN',
    'Infinity',
    '#N/A',
    '#REF!',
    '#VALUE!',
    'N/A',
    '0x1F',
    '1_000',
    '٣٤',
    '１２３',
    '½',
    '²',
  ],
  ...['9276308686', '00000000', '1e400', '1-1', '12-13', '2026-12-04T10:30:00', 'E5', '0E0'],
];

const languages = [
  ...[
    'Zoë',
    'Łukasz',
    'Siân',
    'Ó Briain',
    'Nguyễn',
    'Đặng',
    'İpek',
    'ırmak',
    'Straße',
    'Ǆ',
    'œuvre',
  ],
  ...[
    'أحمد',
    'שלום',
    'مرحبا (test)',
    '\u202eabc',
    '\u200fabc\u200f',
    '\u2066abc\u2069',
    'a\u061cb',
  ],
  ...['日本語', '한국어', '中文', 'हिन्दी', 'தமிழ்', 'ไทย', 'Ελληνικά', 'Русский', 'ქართული', 'አማርኛ'],
  ...['e\u0301', 'é', 'a\u0300\u0301\u0302', 'ﬁ', 'Å', 'Å', '\u1e9b\u0323', 'z̸̢̛a̷l̴g̵o̶'],
  ...['😀', '👩‍🏫', '👨‍👩‍👧‍👦', '🏳️‍🌈', '🇬🇧', '👍🏽', '1️⃣', '𝒳', '𠮷', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '😀'.repeat(50)],
];

const unseen = [
  ...[
    '',
    ' ',
    '  ',
    '\t',
    '\n',
    '\u00a0',
    '\u200b',
    '\ufeff',
    ' a',
    'a ',
    '  a  b  ',
    '\u00ada',
    'a\u00adb',
  ],
  ...[
    'a\u0000b',
    'a\u0001b',
    'a\u0007b',
    'a\u001bb',
    'a\u001fb',
    'a\u007fb',
    'a\u0080b',
    'a\u009fb',
  ],
  ...['\ud800', 'a\udc00b', '\ud83d', 'a\ufffeb', 'a\uffffb', 'a\ufffdb', '\ue000', '\u{10ffff}'],
];

const markup = [
  ...[
    '<b>a</b>',
    '<script>alert(1)</script>',
    '&amp;',
    '&',
    '&lt;',
    '<',
    '>',
    ']]>',
    '<![CDATA[a]]>',
  ],
  ...[
    '<!-- a -->',
    '<?xml?>',
    '<c r="A1"><f>1+1</f></c>',
    '</t></is></c>',
    '_x0041_',
    '_x005F_',
    '_x000D_',
  ],
  ...[
    '_xZZZZ_',
    '__x0041__',
    '_x0041',
    'x0041_',
    '%s%n',
    '$' + '{a}',
    '{{a}}',
    '{statement}',
    '[a]',
    '\\n',
    '\\',
  ],
  ...[
    "'; DROP TABLE targets; --",
    '../../etc/passwd',
    'C:\\x',
    '\\\\server\\x',
    'javascript:alert(1)',
  ],
  ...['http://example.org', 'a@example.org', '`id`', '$(id)', '|id', ';id', '&&id', 'a\\', '"\\'],
];

const long = [
  'x'.repeat(32_766),
  'x'.repeat(32_767),
  `=${'x'.repeat(32_765)}`,
  `${'word '.repeat(6000)}end`,
  `${'line\n'.repeat(6000)}end`,
  '😀'.repeat(16_383),
  '"'.repeat(32_767),
];

/** Cells that break files, spreadsheets or importers, or have done so somewhere; each once. */
export const nastyCells: string[] = [
  ...new Set([
    ...formulas,
    ...quotes,
    ...separators,
    ...breaks,
    ...bullets,
    ...numbers,
    ...languages,
    ...unseen,
    ...markup,
    ...long,
  ]),
];
