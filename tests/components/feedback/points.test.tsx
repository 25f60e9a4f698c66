import { describe, expect, test } from 'vitest';
import { pointsOf, prioritiesFirst } from '#components/feedback/points.ts';
import { shortened } from '#components/feedback/shorten.ts';
import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import type { BlocksAnalysis } from '#utils/feedback/analyse-blocks.ts';
import type { Unit } from '#utils/feedback/types.ts';

const block = (text: string, some: Partial<FeedbackBlock> = {}): FeedbackBlock => ({
  source: 'comment',
  criterion: null,
  author: null,
  text,
  cut: false,
  ...some,
});
const unit = (start: number, end: number, some: Partial<Unit> = {}): Unit => ({
  span: { start, end },
  label: 'action',
  actionable: true,
  confidence: 1,
  why: [],
  flags: [],
  ...some,
});
const step = (at: number, text: string) => ({
  text,
  firstPerson: text,
  kind: 'step' as const,
  unit: at,
  sources: [],
});
const sortedOf = (
  units: Unit[],
  steps = [step(0, 'Add a source.')],
  ranked = [0],
): BlocksAnalysis => ({
  blocks: [{ block: 0, analysis: { units, steps, priorities: [] } }],
  priorities: ranked.map((at) => ({ block: 0, unit: at })),
});

describe('where a unit goes', () => {
  test.each<[string, Partial<Unit>, string | undefined]>([
    ['an action', {}, 'todo'],
    ['praise', { label: 'praise', actionable: false }, 'strength'],
    ['praise that asks for something', { label: 'praise' }, 'todo'],
    ['a question', { label: 'question' }, 'question'],
    ['a vague wish', { flags: ['vague'] }, 'unclear'],
    ['what may ask for something or not', { flags: ['unsure'] }, 'perhaps'],
    ['a question that may be none', { label: 'question', flags: ['unsure'] }, 'perhaps'],
    ['a vague wish that may be none', { flags: ['vague', 'unsure'] }, 'perhaps'],
    ['a personal remark', { flags: ['sensitive'] }, 'care'],
    [
      'praise that is personal',
      { label: 'praise', actionable: false, flags: ['sensitive'] },
      'care',
    ],
    ['a grade', { label: 'grade', actionable: false }, 'rest'],
    ['a greeting', { label: 'neutral', actionable: false }, 'rest'],
    ['a heading', { label: 'heading', actionable: false }, undefined],
  ])('%s', (_name, some, kind) => {
    const [point] = pointsOf([block('Add a source.')], sortedOf([unit(0, 13, some)]));
    expect(point?.kind).toBe(kind);
  });

  test('a personal remark never carries a step', () => {
    const [point] = pointsOf(
      [block('Add a source.')],
      sortedOf([unit(0, 13, { flags: ['sensitive'] })]),
    );
    expect(point?.step).toBeNull();
  });

  test('an action that no step was drafted from is not clear enough', () => {
    expect(pointsOf([block('More!')], sortedOf([unit(0, 5)], []))[0]?.kind).toBe('unclear');
  });

  test('a point holds the teacher’s words and its criterion; a lone priority has no rank', () => {
    const blocks = [block('Good. Add a source.', { criterion: 'M2' })];
    const sorted = sortedOf([unit(6, 19)]);
    expect(pointsOf(blocks, sorted)[0]).toMatchObject({
      quote: 'Add a source.',
      criterion: 'M2',
      priority: null,
    });
  });

  test('priorities come first by rank, the others as written', () => {
    const text = 'One. Two. Three. Four. Five.';
    const units = [unit(0, 4), unit(5, 9), unit(10, 16), unit(17, 22), unit(23, 28)];
    const points = pointsOf([block(text)], sortedOf(units, [], [3, 1]));
    expect(points.map(({ quote }) => quote)).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
    expect(prioritiesFirst(points).map(({ quote, priority }) => [quote, priority])).toEqual([
      ['Four.', 1],
      ['Two.', 2],
      ['One.', null],
      ['Three.', null],
      ['Five.', null],
    ]);
  });

  test('a rank is given to what is sure only, and only beside another sure one', () => {
    const text = 'One. Two. Three.';
    const unsure: Partial<Unit> = { flags: ['unsure'] };
    const ranksOf = (...units: Unit[]) =>
      pointsOf([block(text)], sortedOf(units, [], [0, 1, 2])).map(({ priority }) => priority);
    const [one, two, three] = [unit(0, 4), unit(5, 9), unit(10, 16)];
    expect(ranksOf(one, two, { ...three, ...unsure })).toEqual([1, 2, null]);
    expect(ranksOf(one, { ...two, ...unsure }, { ...three, ...unsure })).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('shortening', () => {
  const texts = (limit: number, ...given: string[]) =>
    shortened(
      given.map((text) => block(text)),
      limit,
    ).blocks.map(({ text }) => text);
  test('keeps whole what fits, ends at a word, keeps every block in its place', () => {
    expect(texts(100, 'one two', 'three')).toEqual(['one two', 'three']);
    expect(texts(10, 'one two', 'three four', 'five')).toEqual(['one two', 'thr', '']);
    expect(texts(14, 'one two', 'three four')).toEqual(['one two', 'three']);
  });
  test('says whether anything was left out', () => {
    expect(shortened([block('one')], 3).isShortened).toBe(false);
    expect(shortened([block('one two')], 5).isShortened).toBe(true);
  });
});
