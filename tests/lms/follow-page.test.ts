import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPage } from '#utils/lms/follow-page.ts';
import type { PageMark } from '#utils/lms/page-mark.ts';

const mark = (learner: string): PageMark => ({ address: learner, learner, rest: '' });

function made() {
  const heard: string[] = [];
  const listeners = new Set<unknown>();
  const page = { shows: 'ann', isOpen: true, arrives: true, looks: 0 };
  const doc = {
    visibilityState: 'visible' as DocumentVisibilityState,
    addEventListener: (_: string, listener: unknown) => void listeners.add(listener),
    removeEventListener: (_: string, listener: unknown) => void listeners.delete(listener),
  };
  const { reading } = followPage({
    doc,
    look: () => {
      page.looks += 1;
      return mark(page.shows);
    },
    isOpen: () => page.isOpen,
    tell: async ({ learner }) => {
      heard.push(learner);
      return page.arrives;
    },
  });
  const show = (state: DocumentVisibilityState) => {
    doc.visibilityState = state;
    for (const listener of listeners) (listener as () => void)();
  };
  return { page, heard, reading, show, listeners };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('nothing is looked at before the panel has asked for a reading', async () => {
  const { page } = made();
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.looks).toBe(0);
});

test('another learner is told within 200 ms, once', async () => {
  const { page, heard, reading } = made();
  expect((await reading(async () => ({}))).mark).toEqual(mark('ann'));
  page.shows = 'ben';
  await vi.advanceTimersByTimeAsync(200);
  expect(heard).toEqual(['ben']);
  await vi.advanceTimersByTimeAsync(2000);
  expect(heard).toEqual(['ben']);
});

test('after a press or a key another learner is told within 50 ms, for a second', async () => {
  const { page, heard, reading, show } = made();
  await reading(async () => ({}));
  show('visible');
  await vi.advanceTimersByTimeAsync(310);
  page.shows = 'ben';
  await vi.advanceTimersByTimeAsync(50);
  expect(heard).toEqual(['ben']);
  await vi.advanceTimersByTimeAsync(3000);
  const { looks } = page;
  await vi.advanceTimersByTimeAsync(1500);
  expect(page.looks - looks).toBeLessThanOrEqual(10);
});

test('news that did not arrive is told again', async () => {
  const { page, heard, reading } = made();
  await reading(async () => ({}));
  page.arrives = false;
  page.shows = 'ben';
  await vi.advanceTimersByTimeAsync(350);
  page.arrives = true;
  await vi.advanceTimersByTimeAsync(2000);
  expect(heard.length).toBeGreaterThan(1);
  expect(heard.length).toBeLessThan(5);
});

test('with the panel closed all work ends; opening it begins anew', async () => {
  const { page, heard, reading, listeners } = made();
  await reading(async () => ({}));
  page.isOpen = false;
  await vi.advanceTimersByTimeAsync(200);
  const { looks } = page;
  page.shows = 'ben';
  await vi.advanceTimersByTimeAsync(5000);
  expect([page.looks, heard, listeners.size, vi.getTimerCount()]).toEqual([looks, [], 0, 0]);
  page.isOpen = true;
  await reading(async () => ({}));
  page.shows = 'cem';
  await vi.advanceTimersByTimeAsync(200);
  expect(heard).toEqual(['cem']);
});

test('a hidden tab is left alone, and looked at as soon as it is shown', async () => {
  const { page, heard, reading, show } = made();
  await reading(async () => ({}));
  show('hidden');
  const { looks } = page;
  page.shows = 'ben';
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.looks).toBe(looks);
  show('visible');
  expect(heard).toEqual(['ben']);
});

test('a page that goes elsewhere and back while it is read is told of', async () => {
  const { page, heard, reading } = made();
  const { mark: read } = await reading(async () => {
    page.shows = 'ben';
    return {};
  });
  page.shows = 'ann';
  await vi.advanceTimersByTimeAsync(200);
  expect(read).toEqual(mark('ann'));
  expect(heard).toEqual(['ben', 'ann']);
});
