import { expect, test } from 'vitest';
import { pointsOf } from '#components/feedback/points.ts';
import { shortened } from '#components/feedback/shorten.ts';
import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import { analyseBlocks } from '#utils/feedback/analyse-blocks.ts';

const block = (text: string): FeedbackBlock => ({
  source: 'comment',
  criterion: null,
  author: null,
  text,
  cut: false,
});

test('no step is drafted from a sentence that shortening has torn', () => {
  const text =
    'Label each axis. Remove the second table unless your tutor has asked you to keep it.';
  const { blocks, isShortened } = shortened([block(text)], 45);
  expect(isShortened).toBe(true);
  expect(blocks[0]?.text).toBe('Label each axis. Remove the second table');
  const points = pointsOf(blocks, analyseBlocks(blocks));
  expect(points.filter(({ step }) => step).map(({ quote }) => quote)).toEqual(['Label each axis.']);
});

test('what is short enough stays whole', () => {
  const whole = [block('Label each axis.'), block('Add a source.')];
  expect(shortened(whole)).toEqual({ blocks: whole, isShortened: false });
});
