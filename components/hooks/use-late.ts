import { useEffect, useState } from 'preact/hooks';
import type { LateSource } from '#utils/domain/late-source.ts';

/** How code stands that comes late; `again` tries once more to load it. */
export type LateState<Part> =
  | { is: 'coming' }
  | { is: 'here'; part: Part }
  | { is: 'failed'; again: () => void };

/**
 * Code that comes late, fetched when a screen first needs it. Only the code is waited for, which knows of no learner: what it says or draws is worked
 * out from what is on the screen by then.
 *
 * @param isWanted whether it is to be fetched now; what is there already is given in any case
 */
export function useLate<Part>(source: LateSource<Part>, isWanted = true): LateState<Part> {
  const [attempt, setAttempt] = useState({ number: 0, hasFailed: false });
  const [, drawAgain] = useState(0);
  const part = source.here();
  const isMissing = part === null && isWanted;
  useEffect(() => {
    if (!isMissing) return;
    let isOver = false;
    source.bring().then(
      () => !isOver && drawAgain((times) => times + 1),
      () => !isOver && setAttempt((now) => ({ ...now, hasFailed: true })),
    );
    return () => {
      isOver = true;
    };
  }, [source, isMissing, attempt.number]);
  if (part !== null) return { is: 'here', part };
  const again = () => setAttempt(({ number }) => ({ number: number + 1, hasFailed: false }));
  return attempt.hasFailed ? { is: 'failed', again } : { is: 'coming' };
}
