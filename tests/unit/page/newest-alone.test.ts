// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { newestAlone } from '#utils/page/newest-alone.ts';

test('a newer script stops the one before it, and only that', () => {
  const first = newestAlone(document, 'started');
  expect(first.signal.aborted).toBe(false);
  const second = newestAlone(document, 'started');
  expect([first, second].map(({ signal }) => signal.aborted)).toEqual([true, false]);
  newestAlone(document, 'started');
  expect(second.signal.aborted).toBe(true);
});

test('another extension’s scripts are none of ours', () => {
  const ours = newestAlone(document, 'ours:started');
  newestAlone(document, 'theirs:started');
  expect(ours.signal.aborted).toBe(false);
});
