import { expect, test } from 'vitest';
import type { Feedback } from '#utils/domain/feedback.ts';
import { refreshed } from '#utils/store/refreshed-feedback.ts';
import { block, essay } from './made-up.ts';

const known: Feedback = {
  id: '00000000-0000-4000-8000-000000000001',
  createdAt: '2026-11-23T09:00:00.000Z',
  updatedAt: '2026-11-23T09:00:00.000Z',
  rev: 1,
  learnerId: '00000000-0000-4000-8000-000000000002',
  ...essay('7'),
  sourceKey: 'k',
  hash: 'h',
  grade: 'Pass',
  markedOn: null,
  released: false,
  blocks: [{ ...block('Add two.'), author: 'J Doe', cut: true }],
  state: 'used',
};
const seen = (text: object) => [{ ...block('Add two.'), ...text }];

test.each([
  ['released since', { released: true }, { released: true }],
  ['taken back from the learner', { released: false }, {}],
  ['marked on a day that was not known', { markedOn: '2026-11-20' }, { markedOn: '2026-11-20' }],
  ['the course under a new name', { course: 'Sport L3' }, { course: 'Sport L3' }],
  ['nothing said', { course: null, work: null, released: null }, {}],
  ['no author this time', { blocks: seen({ cut: true }) }, {}],
  [
    'the whole text now',
    { blocks: seen({ author: 'J Doe' }) },
    { blocks: seen({ author: 'J Doe' }) },
  ],
  [
    'an author who was not named',
    { blocks: seen({ author: 'A Poe', cut: true }) },
    { blocks: seen({ author: 'A Poe', cut: true }) },
  ],
])('%s', (_, page, change) => {
  expect(refreshed(known, { ...known, ...page })).toEqual({ ...known, ...change });
});

test('nothing new is the very same record', () => {
  expect(refreshed(known, { ...known })).toBe(known);
});
