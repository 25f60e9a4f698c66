import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '#tests/eval/corpus/read-corpus.ts';
import { plainAsks } from '#utils/feedback/classify/plain-asks.ts';
import { stockPhrases } from '#utils/feedback/classify/plainly-asked.ts';
import { asAskedRows } from '#utils/feedback/draft/as-asked.ts';
import { allRows } from '#utils/feedback/draft/rewrite.ts';
import { modelRows } from '#utils/feedback/draft/rows-models.ts';
import { mayMatch } from '#utils/feedback/pattern/may-match.ts';
import { neededIn } from '#utils/feedback/pattern/needed.ts';
import { actionCues } from '#utils/feedback/rules/action.ts';
import { gradeCues } from '#utils/feedback/rules/grades.ts';
import { praiseCues } from '#utils/feedback/rules/praise.ts';
import { sensitiveCues } from '#utils/feedback/rules/sensitive.ts';
import { sensitiveTopics } from '#utils/feedback/rules/sensitive-topics.ts';
import { idleQuestions, setAsideCues } from '#utils/feedback/rules/set-aside.ts';

const patterns = [
  ...[actionCues, gradeCues, praiseCues, sensitiveCues, sensitiveTopics, idleQuestions],
  ...[setAsideCues, allRows, modelRows, plainAsks, stockPhrases, asAskedRows],
].flatMap((list: { pattern: RegExp }[]) => list.map(({ pattern }) => pattern));

describe('what a pattern cannot match without', () => {
  test.each<[string, RegExp, string[] | null]>([
    ['its own letters', /well done/i, ['well done']],
    ['the rarest of what stands side by side', /^no \w+ consent$/, [' consent']],
    ['one of its alternatives', /\b(?:missing|absent)\b/i, ['missing', 'absent']],
    ['nothing of alternatives of which one is open', /(?:missing|\w+)/, null],
    ['what is there once or more', /(?:please )+(?:add)?/, ['please ']],
    ['not what may be left out', /(?:please )?ad{0,2}s?\w*/, ['a']],
    ['the letters before one that may be left out', /colou?r of it/, ['r of it']],
    ['what is looked for ahead', /^(?=.* not )\w+/, [' not ']],
    ['not what must not be there', /^(?!please)(?<!the )\w+$/, null],
    ['nothing of a class', /^[a-z]{3,9}\d?$/, null],
    ['signs that are written with a stroke', /is this \(why\)\?/, ['is this (why)?']],
    ['in small letters', /BTEC/, ['btec']],
    ['alternatives at the top', /^late$|overdue/, ['late', 'overdue']],
    ['named groups', /(?<day>friday) \k<day>/, ['friday']],
    ['words over the mark of a word', /\bsee\b me\b/, ['see me']],
  ])('%s', (_, { source }, needed) => expect(neededIn(source)).toEqual(needed));

  test('of most patterns of the engine something is known', () => {
    const unknown = patterns.filter(({ source }) => neededIn(source) === null);
    expect(patterns.length).toBeGreaterThan(380);
    expect(unknown.length).toBeLessThan(patterns.length / 8);
  });
});

describe('no pattern is left out that would match', () => {
  const left = (words: string) =>
    patterns.filter((pattern) => !mayMatch(pattern, words) && pattern.test(words));

  test('in any sentence of the corpus', () => {
    const sentences = readCorpus('train')
      .filter((_, at) => at % 8 === 0)
      .flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n/));
    expect(sentences.length).toBeGreaterThan(500);
    expect(sentences.flatMap(left)).toEqual([]);
  });

  test('in any words, whatever their capitals', () => {
    const words = fc.constantFrom(
      ...patterns.flatMap(({ source }) => neededIn(source) ?? []),
      ...['you', 'the', 'not', ' ', ',', 'ſtated', 'İs', 'KEPT', '?', '3', 'was'],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.boolean(), (some, isLoud) => {
        const said = some.join(' ');
        expect(left(isLoud ? said.toUpperCase() : said)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['(', 'a)b', '[', 'a{', '(?:a|', '\\', ''])('a source that is none: %j', (source) =>
    expect(() => neededIn(source)).not.toThrow(),
  );
});
