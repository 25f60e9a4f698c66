import { createContext } from 'preact';

/** What screens call of the engine: pure functions, which know of no learner. */
export type Engine = typeof import('#utils/feedback/on-demand.ts');

/** Where the engine comes from. It is fetched once, whoever asks. */
export interface EngineSource {
  /** The engine, once it is there; never taken away again. */
  here(): Engine | null;
  /** @throws when its script cannot be loaded; asking again tries again */
  bring(): Promise<Engine>;
}

/** @param load loads the engine's script */
export function engineSource(load: () => Promise<Engine>): EngineSource {
  let engine: Engine | null = null;
  let coming: Promise<Engine> | null = null;
  const begin = async (): Promise<Engine> => {
    try {
      engine = await load();
      return engine;
    } finally {
      coming = null;
    }
  };
  return {
    here: () => engine,
    bring() {
      if (engine) return Promise.resolve(engine);
      coming ??= begin();
      return coming;
    },
  };
}

/** The extension's own script. */
export const ownEngine = engineSource(() => import('#utils/feedback/on-demand.ts'));

/** Where screens get the engine: in a test it may come late, or not at all. */
export const EngineContext = createContext<EngineSource>(ownEngine);
