import { describe, expect, test } from 'vitest';
import { textAt } from '#utils/domain/span.ts';
import { trainedModels } from '#utils/feedback/model/weights.ts';
import { cut } from '#utils/feedback/segment/cut.ts';
import { segment } from '#utils/feedback/segment/segment.ts';
import { sentencesOf } from '#utils/feedback/segment/sentences.ts';

const sentences = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map((span) => textAt(text, span));
const pieces = (text: string): string[] =>
  segment(text).map((piece) => `${piece.kind}/${piece.section ?? '-'}: ${textAt(text, piece)}`);

test.each([
  ['small letters start a sentence', 'good work. missing refs', ['good work.', 'missing refs']],
  ['no space after the stop', 'good work.missing refs', ['good work.', 'missing refs']],
  ['a stop before a capital', 'Nice start.You need dates.', ['Nice start.', 'You need dates.']],
  [
    'an abbreviation goes on',
    'Use sources, e.g. books or journals.',
    ['Use sources, e.g. books or journals.'],
  ],
  [
    'decimals and codes',
    'AC 1.3 is at 2.5 marks. C.P4 met.',
    ['AC 1.3 is at 2.5 marks.', 'C.P4 met.'],
  ],
  [
    'addresses and files',
    'See report.docx on bbc.co.uk today.',
    ['See report.docx on bbc.co.uk today.'],
  ],
  ['a quoted question goes on', 'Ask "so what?" each time.', ['Ask "so what?" each time.']],
  ['stops in brackets', 'Add dates (see p. 4. Also 5) now.', ['Add dates (see p. 4. Also 5) now.']],
  ['numbers on one line', '1. Add dates 2. Fix the table', ['Add dates', 'Fix the table']],
  ['a smiley joins what it follows', 'Well done! :-)', ['Well done! :-)']],
])('%s', (_what, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

describe('headings', () => {
  test.each([
    [
      'inline',
      'WWW: neat. EBI: dates',
      ['heading/praise: WWW:', 'text/praise: neat.', 'heading/action: EBI:', 'text/action: dates'],
    ],
    [
      'without a stop before',
      'neat work EBI - dates',
      ['text/-: neat work', 'heading/action: EBI -', 'text/action: dates'],
    ],
    [
      'spelt out with a dash',
      'Even better if - more depth',
      ['heading/action: Even better if -', 'text/action: more depth'],
    ],
    [
      'own line',
      'Next steps\n- add dates',
      ['heading/action: Next steps', 'text/action: add dates'],
    ],
    [
      'a score for a topic',
      'Research: 3/5. More books.',
      ['heading/neutral: Research: 3/5.', 'text/-: More books.'],
    ],
    ['a grade is one thing', 'Overall grade: Merit', ['text/grade: Overall grade: Merit']],
    ['plus and minus', '+ neat\n- dates', ['text/praise: neat', 'text/action: dates']],
    [
      'an empty line ends a section',
      'EBI: dates\n\nGoodbye for now',
      ['heading/action: EBI:', 'text/action: dates', 'text/-: Goodbye for now'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

test('a wrapped line is one sentence, a short one is not', () => {
  const wrapped = `${'word '.repeat(15)}and then\nit goes on`;
  expect(segment(wrapped)).toHaveLength(1);
  expect(segment('expand\nreword this')).toHaveLength(2);
});

test('a legend counts where its code is used', () => {
  const text =
    'Feedback: ii, C. (ii = use the right terms; iv = discuss ideology; C = too descriptive)';
  expect(pieces(text)).toEqual([
    'codes/-: Feedback: ii, C.',
    'text/action: use the right terms',
    'legend/neutral: discuss ideology',
    'text/action: too descriptive',
  ]);
  const [, used] = segment(text);
  expect(used?.alsoAt && textAt(text, used.alsoAt)).toBe('ii');
});

describe('cuts that the model makes', () => {
  const pieces = (text: string) =>
    cut(text, trainedModels().cut).map(({ start, end }) => text.slice(start, end));

  test.each([
    'Add two Harvard references to task 2.',
    'Include the Data Protection Act in section 3.',
    'Compare the Lidl and Aldi loyalty cards.',
    'Quote from An Inspector Calls in paragraph two.',
    'Check your Zs against the BS 7671 table.',
    'Add a named Health and Safety law.',
  ])('none inside a noun phrase before a capital: %s', (sentence) => {
    expect(pieces(sentence)).toEqual([sentence]);
    expect(pieces(`Good start. ${sentence}`)).toEqual(['Good start.', sentence]);
  });

  test.each([
    ['Line 5 P, comma splice\nLine 9 T again', ['P, comma splice', 'T again']],
    ['[para 2] quotation runs on\n[para 4] who says?', ['quotation runs on', 'who says?']],
    ['p.3 no units\np.4 lovely graph', ['no units', 'lovely graph']],
  ])('a place on the work stands outside: %s', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test('a line number inside a sentence belongs to it', () => {
    expect(pieces('The comma on line 5 is wrong.')).toEqual(['The comma on line 5 is wrong.']);
  });

  test.each([
    [
      'Good clear photos, but the captions are missing.',
      ['Good clear photos,', 'but the captions are missing.'],
    ],
    ['The poster is bold but it has no date.', ['The poster is bold', 'but it has no date.']],
  ])('praise and request in one sentence are two: %s', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});
