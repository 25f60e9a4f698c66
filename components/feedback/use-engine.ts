import { useContext } from 'preact/hooks';
import { useLate } from '#components/hooks/use-late.ts';
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
  const state = useLate(useContext(EngineContext));
  return state.is === 'here' ? { is: 'here', engine: state.part } : state;
}
