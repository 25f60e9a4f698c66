import { createContext } from 'preact';
import { type LateSource, lateSource } from '#utils/domain/late-source.ts';

/** What screens call of the engine: pure functions, which know of no learner. */
export type Engine = typeof import('#utils/feedback/on-demand.ts');

/** The extension's own script. */
export const ownEngine = lateSource<Engine>(() => import('#utils/feedback/on-demand.ts'));

/** Where screens get the engine: in a test it may come late, or not at all. */
export const EngineContext = createContext<LateSource<Engine>>(ownEngine);
