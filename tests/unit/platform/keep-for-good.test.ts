import { expect, test, vi } from 'vitest';
import { keepForGood } from '#utils/platform/keep-for-good.ts';

const manager = (persisted: boolean, granted: boolean) => ({
  persisted: vi.fn(async () => persisted),
  persist: vi.fn(async () => granted),
});

test.each([
  ['it promised already', manager(true, false), true, 0],
  ['it promises when it is asked', manager(false, true), true, 1],
  ['it does not', manager(false, false), false, 1],
])(
  'whether the browser keeps the records when the disk fills up: %s',
  async (_, asked, is, times) => {
    expect(await keepForGood(asked)).toBe(is);
    expect(asked.persist).toHaveBeenCalledTimes(times);
  },
);

test('a browser that has no such thing, or fails, promises nothing', async () => {
  const failing = {
    persisted: () => Promise.reject(new TypeError('no')),
    persist: async () => true,
  };
  expect(await keepForGood(failing)).toBe(false);
});
