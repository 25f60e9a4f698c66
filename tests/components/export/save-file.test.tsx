import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '#utils/platform/save-file.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('the browser is given the bytes under the name, and the address is given up later', async () => {
  vi.useFakeTimers();
  const make = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  const giveUp = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push(`${this.download} ${this.href}`);
  });
  await saveFile('batch.csv', new Uint8Array([239, 187, 191]), 'text/csv');
  expect(clicked).toEqual(['batch.csv blob:file']);
  expect(make.mock.calls[0]?.[0]).toMatchObject({ size: 3, type: 'text/csv' });
  expect([document.querySelector('a'), giveUp.mock.calls.length]).toEqual([null, 0]);
  vi.advanceTimersByTime(60_000);
  expect(giveUp).toHaveBeenCalledWith('blob:file');
});
