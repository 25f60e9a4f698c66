import { ok } from '#utils/domain/result.ts';
import type { PageService } from '#utils/services/types.ts';

/** A page whose next answer the test chooses, and which can be told to have changed. */
export function fakePage(first: PageService['read'], more: Partial<PageService> = {}) {
  const listeners = new Set<(isOther: boolean) => void>();
  let answer = first;
  const page: PageService = {
    read: (...asks) => answer(...asks),
    selection: async () => ok(''),
    report: async ({ missing }) => `Not found: ${missing.join(', ')}`,
    stopReading: () => undefined,
    onChanged: (again) => {
      listeners.add(again);
      return () => void listeners.delete(again);
    },
    highlight: () => {},
    reveal: async () => true,
    frame: { close: () => {}, move: () => {} },
    ...more,
  };
  const changeTo = (next: PageService['read'], isOther = true) => {
    answer = next;
    for (const again of [...listeners]) again(isOther);
  };
  return { page, changeTo };
}
