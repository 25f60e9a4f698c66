import { expect, test } from 'vitest';
import { saysTheSame } from '#components/targets/says-the-same.ts';

test.each([
  ['Add two sources.', 'Add two sources', true],
  ['Put this right: Add two sources.', 'add two  sources!', true],
  ['Add two sources.', 'You need to add two sources.', false],
  ['Add two sources.', 'Add two', true],
  ['Add two resources.', 'two re', false],
])('%j beside %j: %s', (text, quote, same) => expect(saysTheSame(text, quote)).toBe(same));
