import { useContext, useEffect, useState } from 'preact/hooks';
import { type Engine, EngineContext } from './engine-source.ts';

/** How the engine stands; `again` tries once more to load it. */
export type EngineState =
  | { is: 'coming' }
  | { is: 'here'; engine: Engine }
  | { is: 'failed'; again: () => void };

/**
 * The engine, fetched when a screen first needs it. Only the engine itself is waited for: what it says of some words is worked out while they are
 * drawn, so that an answer that comes late is never one about another learner.
 */
export function useEngine(): EngineState {
  const source = useContext(EngineContext);
  const [attempt, setAttempt] = useState({ number: 0, hasFailed: false });
  const [, drawAgain] = useState(0);
  const engine = source.here();
  useEffect(() => {
    if (engine) return;
    let isOver = false;
    source.bring().then(
      () => !isOver && drawAgain((times) => times + 1),
      () => !isOver && setAttempt((now) => ({ ...now, hasFailed: true })),
    );
    return () => {
      isOver = true;
    };
  }, [source, engine, attempt.number]);
  if (engine) return { is: 'here', engine };
  const again = () => setAttempt(({ number }) => ({ number: number + 1, hasFailed: false }));
  return attempt.hasFailed ? { is: 'failed', again } : { is: 'coming' };
}
