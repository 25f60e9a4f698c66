import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidyText } from '#utils/text-in/tidy-text.ts';
import { examples } from './examples.ts';

const tidied = (raw: string) => tidyText(raw).text;

describe('text from elsewhere', () => {
  test.each(examples)('%s', (_, raw, clean) => expect(tidied(raw)).toBe(clean));
  test.each(examples)('%s: tidied twice is tidied once', (_, __, clean) =>
    expect(tidied(clean)).toBe(clean),
  );

  test('what was done is told, and nothing when it was only unseen', () => {
    expect(tidyText('Add a\u00a0source.').mended).toEqual([]);
    expect(tidyText('- Add a source\n- Date it').mended).toEqual([]);
    expect(tidyText('• Add a source').mended).toEqual(['bullets']);
    expect(
      tidyText('You explain the method clearly and your diagram of the\nnetwork.').mended,
    ).toEqual(['lines']);
  });
});

/** Pieces of which awkward text is made, much denser than in life. */
const pieces = [
  'You explain the method clearly and your diagram of the',
  'network',
  'is easy to follow.',
  'The',
  'add',
  'well-',
  'being',
  'improve-',
  'ment',
  'of',
  'Page 3 of 9',
  '12',
  '1.',
  '2) ',
  '•',
  '• ',
  'o ',
  '- ',
  '– ',
  '§ ',
  '+ ',
  '> ',
  ':',
  ',',
  '.',
  '?',
  ' ',
  '   ',
  '\t',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\n\n',
  '\u00ad',
  '\u00a0',
  '\u200b',
  '\ufb01',
  '\u0301',
  'e',
  'É',
  '\ud800',
  '🎓',
  '"',
  '’',
  '(',
  'P1',
  'Strengths',
  'Unit: 3',
  '\u0002',
  '\ufffe',
  '-',
  '\u2028',
];
const awkward = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 60,
  })
  .map((some) => some.join(''));

/** Lines as long as those of pages, some broken and some ended. */
const line = fc
  .tuple(
    fc.array(
      fc.constantFrom('the', 'method', 'Graph', 'add', 'sources', 'explain', 'well-', 'of'),
      {
        minLength: 1,
        maxLength: 18,
      },
    ),
    fc.constantFrom('', '', '', '.', ',', ':'),
    fc.constantFrom('', '', '', '', '- ', '1. '),
  )
  .map(([said, end, marker]) => marker + said.join(' ') + end);
const page = fc
  .array(fc.oneof({ weight: 9, arbitrary: line }, fc.constant('')), { maxLength: 12 })
  .map((lines) => lines.join('\n'));
const anything = fc.oneof(awkward, page);

/** Letters and digits in their order; a hollow bullet is none, ligatures count as written out. */
const words = (text: string) =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll('\u0002', '\u00ad')
    .replaceAll('\ufffe', '\u00ad')
    .replace(/(?<=\p{L})\u00ad *\n *(?=\p{Ll})/gu, '')
    .replace(/[^\n\t\P{Cc}]|[\ufffe\u00ad\u200b]/gu, '')
    .replace(/[\ufb00-\ufb06]/g, (one) => one.normalize('NFKC'))
    .normalize('NFC')
    .replace(/^[ \t]*o[ \t]+(?=\S)/gm, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

const itemsOf = (text: string) =>
  text.split('\n').filter((line) => /^\s*(?:- \S|\d{1,2}[.)] \S)/.test(line)).length;

describe('any text', () => {
  test('tidied twice is tidied once', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        expect(tidied(tidied(raw))).toBe(tidied(raw));
      }),
      { numRuns: 3000 },
    );
  });

  test('keeps every letter and digit in its order', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        expect(words(tidied(raw))).toBe(words(raw));
      }),
      { numRuns: 3000 },
    );
  });

  test('keeps list items apart', () => {
    const item = fc.tuple(
      fc.constantFrom('- ', '• ', '1. ', '2) ', '·\t', '– '),
      fc.array(fc.constantFrom('add', 'the', 'Two', 'sources,', 'of', 'well-', 'method', 'and'), {
        minLength: 1,
        maxLength: 20,
      }),
    );
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (items) => {
        const raw = items.map(([marker, said]) => marker + said.join(' ')).join('\n');
        expect(itemsOf(tidied(raw))).toBe(items.length);
      }),
    );
  });

  test.each([
    ' ',
    '\n',
    '-\n',
    'a-\n',
    '- ',
    '\u00ad ',
    '.',
    '"',
    '.”',
    'a ',
    '•\n',
    '1.\n',
    ' \n',
    'ab cd\n',
    'of\n',
    '\t',
    'o\t',
    '\u0301',
    '(',
    '1',
  ])('100,000 times %j is done long before the runner gives up', (piece) => {
    // A step that takes quadratic time would not be.
    expect(tidyText(piece.repeat(100_000)).mended).toBeDefined();
  });
});
