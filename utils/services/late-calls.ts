import type { LateSource } from '#utils/domain/late-source.ts';
import { refused } from '#utils/domain/result.ts';
import type { Live, Outcome } from './types.ts';

const NOT_LOADED = 'shell.notLoaded';

/** Ways to ask services that come late: what is asked before they are there waits for them, and fails in words when they do not come. */
export function lateCalls<Work>(source: LateSource<Work>) {
  return {
    live:
      <Asks extends unknown[], T>(pick: (work: Work) => (...asks: Asks) => Live<T>) =>
      (...asks: Asks): Live<T> =>
      (next, fail) => {
        const follow = (work: Work) => pick(work)(...asks)(next, fail);
        const here = source.here();
        if (here) return follow(here);
        let isOver = false;
        let stop = () => {};
        source.bring().then(
          (work) => {
            if (!isOver) stop = follow(work);
          },
          () => isOver || fail(NOT_LOADED),
        );
        return () => {
          isOver = true;
          stop();
        };
      },
    call:
      <Asks extends unknown[], T>(pick: (work: Work) => (...asks: Asks) => Outcome<T>) =>
      async (...asks: Asks): Outcome<T> => {
        const work = await source.bring().catch(() => null);
        return work ? pick(work)(...asks) : refused(NOT_LOADED);
      },
  };
}
