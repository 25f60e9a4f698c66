import { expect, test } from 'vitest';
import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import { analyseBlocks } from '#utils/feedback/analyse-blocks.ts';

const block = (text: string, cut = false): FeedbackBlock => ({
  source: 'comment',
  criterion: null,
  author: null,
  text,
  cut,
});

test('priorities are ranked over all blocks', () => {
  const { blocks, priorities } = analyseBlocks([
    block('Check your spelling. Label the axes.'),
    block('Well done.'),
    block('You must sign the log. Draw the valve.'),
  ]);
  expect(blocks.map((one) => one.block)).toEqual([0, 1, 2]);
  expect(priorities).toEqual([
    { block: 2, unit: 0 },
    { block: 0, unit: 1 },
    { block: 2, unit: 1 },
  ]);
});

test('the torn end of a cut block is shown but never drafted', () => {
  const { blocks, priorities } = analyseBlocks([block('Label the axes. You must add the', true)]);
  const analysis = blocks[0]?.analysis;
  expect(analysis?.units).toHaveLength(2);
  expect(analysis?.steps.map((step) => step.unit)).toEqual([0]);
  expect(analysis?.priorities).toEqual([0]);
  expect(priorities).toEqual([{ block: 0, unit: 0 }]);
});

test('no blocks, no points', () => {
  expect(analyseBlocks([])).toEqual({ blocks: [], priorities: [] });
});
