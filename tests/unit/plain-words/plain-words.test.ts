import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textAt } from '#utils/domain/span.ts';
import { wordsOfStep } from '#utils/feedback/plain/step-words.ts';
import { commandMeanings } from '#utils/plain-words/command-meanings.ts';
import { type PlainFinding, plainWordsIn } from '#utils/plain-words/find-plain.ts';
import { isEasy } from '#utils/plain-words/hard-words.ts';
import { readingOf } from '#utils/plain-words/reading.ts';
import { syllableExceptions, syllablesOf } from '#utils/plain-words/syllables.ts';

/** The text with every swap made, as the mentor would by clicking all of them. */
const swapped = (text: string, findings: PlainFinding[]): string =>
  findings
    .toReversed()
    .reduce(
      (so, one) =>
        one.kind === 'swap' ? so.slice(0, one.span.start) + one.swap + so.slice(one.span.end) : so,
      text,
    );

describe('swaps fit the sentence', () => {
  test.each([
    ['Utilise two sources.', 'Use two sources.'],
    ['You utilised it while utilising that.', 'You used it while using that.'],
    ['He terminates it in order to help.', 'He ends it to help.'],
    ['Correct an erroneous sum.', 'Correct a wrong sum.'],
    ['Give a comprehensive answer.', 'Give a full answer.'],
    ['Add an additional source.', 'Add an additional source.'],
    ['Prior to service, wash up.', 'Before service, wash up.'],
  ])('%s → %s', (text, plain) => expect(swapped(text, plainWordsIn(text))).toBe(plain));
});

describe('command words', () => {
  const bodies = (text: string, awardingBody?: string) =>
    plainWordsIn(text, awardingBody ? { awardingBody } : {}).flatMap((one) =>
      one.kind === 'command' ? [[textAt(text, one.span), one.word, one.body]] : [],
    );

  test('are found in every form', () => {
    expect(bodies('Evaluate it after analysing both.')).toEqual([
      ['Evaluate', 'evaluate', null],
      ['analysing', 'analyse', null],
    ]);
  });

  test('mean what the awarding body says', () => {
    expect(bodies('Discuss it.', 'BTEC L3')).toEqual([
      ['Discuss', 'discuss', 'a conclusion is NOT required'],
    ]);
    expect(bodies('Discuss it.', 'T Level')[0]?.[2]).toMatch(/balance/);
    expect(bodies('Discuss it.', 'Unheard of')[0]?.[2]).toBeNull();
  });

  test.each(commandMeanings.map((one) => [one.word, one] as const))(
    '%s has its words',
    (_w, one) => {
      expect(one.plain.length).toBeGreaterThan(10);
      expect(one.starter).not.toBe('');
    },
  );

  test('a thing named after one is none', () => {
    expect(bodies('Add a SWOT analysis of the shop.')).toEqual([]);
  });
});

describe('hard words', () => {
  test.each([
    'stopped',
    'carefully',
    'unfair',
    'happier',
    'making',
    "wasn't",
    'screenshots',
    'running',
    'P3',
    'rewriting',
  ])('%s is easy', (word) => expect(isEasy(word)).toBe(true));
  test.each(['methodological', 'ergonomics', 'juxtaposition', 'ambiguity'])('%s is hard', (word) =>
    expect(isEasy(word)).toBe(false),
  );

  test('names are nobody’s to swap', () => {
    const text = 'Ask Bronfenbrenner about COSHH and juxtaposition.';
    expect(readingOf(text).hardWords.map(({ word }) => word)).toEqual(['juxtaposition']);
  });
});

describe('syllables', () => {
  test.each([
    ['cat', 1],
    ['table', 2],
    ['stopped', 1],
    ['wanted', 2],
    ['beautiful', 3],
    ['bibliography', 5],
    ['every', 2],
    ['fire', 1],
    ['area', 3],
    ['professional', 4],
    ['behaviour', 3],
    ['evaluate', 4],
    ['sources', 2],
    ['boxes', 2],
    ['analysis', 4],
    ['conclusion', 3],
  ])('%s: %i', (word, count) => expect(syllablesOf(word)).toBe(count));

  test('exceptions are words with a small whole number', () => {
    expect(
      Object.entries(syllableExceptions).filter(
        ([word, n]) => !/^[a-z]+$/.test(word) || !(n > 0 && n < 8),
      ),
    ).toEqual([]);
  });
});

describe('reading', () => {
  const plain = 'Cut the wood to size. Sand each edge well. Glue the joint and clamp it. '.repeat(
    8,
  );
  const hard =
    'The methodological justification necessitates comprehensive evaluation of organisational responsibilities and environmental considerations throughout. '.repeat(
      8,
    );

  test('bands, an age only for a hundred words, and never a decimal', () => {
    expect(readingOf(plain)).toMatchObject({ band: 'entry-2-or-below' });
    expect(readingOf(hard)).toMatchObject({ band: 'above-level-2' });
    expect(readingOf('Add a source.')).toMatchObject({ band: null, age: null });
    expect(Number.isInteger(readingOf(plain).age)).toBe(true);
    expect(readingOf(plain.slice(0, 200)).age).toBeNull();
  });

  test('the longest sentence has its place', () => {
    const text = 'Label it. Then check the first table against the second one.\nSign it';
    const { longestSentence } = readingOf(text);
    expect(longestSentence && textAt(text, longestSentence.at)).toBe(
      'Then check the first table against the second one.',
    );
    expect(longestSentence?.words).toBe(9);
  });

  test('nothing read, nothing said', () => {
    expect(readingOf(' … ')).toEqual({
      band: null,
      age: null,
      hardWords: [],
      longestSentence: null,
    });
  });
});

test('a drafted step is looked at in one go', () => {
  const { findings, reading } = wordsOfStep({ text: 'Utilise the juxtaposition.' });
  expect(findings.map(({ kind }) => kind)).toEqual(['swap', 'hard']);
  expect(reading.hardWords).toHaveLength(2);
});

test('whatever is written: spans in range, in order, apart; quick', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      let from = 0;
      for (const { span } of plainWordsIn(text)) {
        expect(span.start).toBeGreaterThanOrEqual(from);
        expect(span.end).toBeGreaterThan(span.start);
        from = span.end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
      readingOf(text);
    }),
  );
  const long = 'utilise an erroneous methodology, '.repeat(3000);
  const started = performance.now();
  plainWordsIn(long);
  readingOf(long);
  expect(performance.now() - started).toBeLessThan(5000);
});
