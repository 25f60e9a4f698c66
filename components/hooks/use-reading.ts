import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NO_PAGE, type Reading } from '#utils/domain/reading.ts';
import type { Result } from '#utils/domain/result.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { PageService } from '#utils/services/types.ts';

/** How the reading of the page stands. `no-page`: this screen sits in no page. */
export type PageReading =
  | { is: 'no-page' }
  | { is: 'reading' }
  | { is: 'failed'; why: MessageKey }
  | { is: 'read'; reading: Reading };

const times = (count: number, ms: number): number[] => Array.from({ length: count }, () => ms);

/**
 * Waits between tries while the page itself is still going from one learner to the next, in ms. Reading Moodle is
 * looking at the document, about a millisecond, so often; reading Canvas asks the LMS, so seldom.
 */
const RETRIES = {
  moodle: [...times(12, 100), ...times(10, 300), ...times(6, 1000)],
  canvas: [700, 1500, 3000],
};

const isStillChanging = (reading: Reading): boolean =>
  reading.answer === 'layout-changed' && reading.missing.includes('learner-changing');

function stateAfter(result: Result<Reading, MessageKey>): PageReading {
  if (result.ok) return { is: 'read', reading: result.value };
  return result.why === NO_PAGE ? { is: 'no-page' } : { is: 'failed', why: result.why };
}

/**
 * Reads the page now and after each of its changes. Only the newest read is ever shown: an answer that
 * arrives after a later read began is dropped. A page that is still changing is asked again a few times.
 */
export function usePageReading(page: PageService | null) {
  const [state, setState] = useState<PageReading>({ is: page ? 'reading' : 'no-page' });
  const newest = useRef(0);
  const read = useCallback(async () => {
    if (!page) return;
    newest.current += 1;
    const mine = newest.current;
    for (let tries = 0; ; tries += 1) {
      const result = await page.read();
      if (mine !== newest.current) return;
      setState(stateAfter(result));
      if (!result.ok || !isStillChanging(result.value)) return;
      const wait = RETRIES[result.value.lms ?? 'canvas'][tries];
      if (wait === undefined) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (mine !== newest.current) return;
    }
  }, [page]);
  // Asked before the first paint: what is painted then is only that the page is being read.
  useLayoutEffect(() => {
    if (!page) return;
    void read();
    const stop = page.onChanged((isOther) => {
      // Whatever the page is about now, it may not be the learner on the screen: nothing is better than that.
      if (isOther) setState({ is: 'reading' });
      void read();
    });
    return () => {
      newest.current += 1;
      stop();
    };
  }, [page, read]);
  const again = useCallback(() => {
    setState({ is: 'reading' });
    void read();
  }, [read]);
  return { state, again };
}
