import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '#tests/eval/corpus/read-corpus.ts';
import { fitted } from '#tests/eval/train/fit.ts';
import { packed } from '#tests/eval/train/pack.ts';
import { corpusMark } from '#tests/eval/train/train.ts';
import { anyText } from '#tests/support/any-text.ts';
import { chancesOf } from '#utils/feedback/model/linear.ts';
import { tokensOf } from '#utils/feedback/model/tokens.ts';
import { trained } from '#utils/feedback/model/trained.ts';
import { gapLetters, letterOf, trainedModels, unpacked } from '#utils/feedback/model/weights.ts';
import { normalise } from '#utils/feedback/normalise.ts';
import { cut } from '#utils/feedback/segment/cut.ts';
import { leadsOf } from '#utils/feedback/segment/leads.ts';

const anything = anyText(400).map((text) => normalise(text).text);

test('every character but white space is in one token', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const joined = tokensOf(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('');
      expect(joined).toBe(text.replace(/\p{White_Space}/gu, ''));
    }),
  );
});

test('no word is left outside the units, and they keep their order', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const units = cut(text, trainedModels().cut);
      const letters = (words: string) => words.replace(/\p{Nd}\p{L}*|\p{L}+\p{Nd}+|[^\p{L}]/gu, '');
      expect(letters(units.map(({ start, end }) => text.slice(start, end)).join(' '))).toBe(
        letters(text),
      );
      for (const [at, unit] of units.entries())
        expect(unit.start).toBeGreaterThanOrEqual(units[at - 1]?.end ?? 0);
    }),
  );
});

test('a model is learnt, packed and unpacked, the same every time', () => {
  const cases = Array.from({ length: 60 }, (_, index) => ({
    features: Int32Array.from([index % 2, 7]),
    target: index % 2,
  }));
  const learn = () =>
    packed(fitted(cases, ['no', 'yes'], { size: 16, rounds: 20, rate: 0.5, seed: 1, rare: 2 }), 16);
  const model = unpacked(learn(), ['no', 'yes']);
  expect(chancesOf(model, [1])[1]).toBeGreaterThan(0.8);
  expect(chancesOf(model, [0])[1]).toBeLessThan(0.2);
  expect(learn()).toEqual(learn());
});

test('every weight is one letter that needs no sign of escape, and comes back', () => {
  const steps = Array.from({ length: 81 }, (_, at) => at - 40);
  const letters = steps.map(letterOf).join('');
  expect(letters).toMatch(/^[^'"\\]{81}$/);
  expect(new Set(letters).size).toBe(81);
  const gaps = gapLetters(0).repeat(81);
  const { weights } = unpacked({ size: 81, scale: 1, bias: [0], gaps, letters }, ['one']);
  expect([...weights]).toEqual(steps);
});

test('only the buckets that tell the classes apart most are kept, each in its place', () => {
  const weights = new Float32Array(2 * 512);
  weights.set([-4, 4], 2 * 3);
  weights.set([1, 1], 2 * 4);
  weights.set([2, -2], 2 * 500);
  weights.set([0.5, -0.5], 2 * 511);
  const classes = ['no', 'yes'];
  const model = packed({ classes, size: 512, weights, scale: 1, bias: [0, 0] }, 2);
  expect(model.letters).toHaveLength(4);
  const back = unpacked(model, classes);
  const kept = [...back.weights].flatMap((steps, at) => (steps ? [[at, steps * back.scale]] : []));
  expect(kept).toEqual([
    [6, -4],
    [7, 4],
    [1000, 2],
    [1001, -2],
  ]);
});

test('what a line begins with is told from what it says', () => {
  const text = 'P1 Achieved - two firms\nP2 Achieved\nP3 not met - no chart';
  const tokens = tokensOf(text);
  const leads = leadsOf(text, tokens);
  const named = (name: string) =>
    tokens.filter((_, at) => leads[at]?.startsWith(name)).map(({ word }) => word);
  expect(named('first')).toEqual(['p0', 'p0', 'p0']);
  expect(named('rest')).toEqual(['two', 'no']);
});

test('the weights were made from the corpus as it is: else run `npm run train`', () => {
  expect(trained.corpus).toBe(corpusMark(readCorpus('train')));
});
