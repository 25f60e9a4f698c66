import { Dexie } from 'dexie';

/** Dexie follows a transaction through awaited promises by putting its own in their place. These two stay the browser's. */
export const Plain = globalThis.Promise;
const root: unknown = Reflect.get(Dexie.Promise, 'PSD');
const within: (zone: unknown, work: () => void) => void = Reflect.get(Dexie.Promise, 'usePSD');

/**
 * Does work that is none of Dexie's, such as sealing, outside whatever transaction or live query is asking; whoever asked goes on
 * inside it.
 */
export const outside = <T>(work: () => Promise<T>): Promise<T> =>
  new Dexie.Promise<T>((resolve, reject) =>
    within(root, () => {
      work().then(resolve, reject);
    }),
  );
