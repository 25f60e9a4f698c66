import { type DBCore, Dexie, type Middleware, RangeSet } from 'dexie';

/** A tree of keys that is as deep as this has some hundred of them. */
const DEEP = 9;

const depthOf = (tree: unknown): number =>
  typeof tree === 'object' && tree !== null && 'd' in tree ? Number(tree.d) : 0;

/** Says "any of them" in place of very many keys. */
function shorten(parts: unknown): void {
  if (typeof parts !== 'object' || parts === null) return;
  for (const [name, keys] of Object.entries(parts))
    if (depthOf(keys) >= DEEP) Reflect.set(parts, name, new RangeSet(Dexie.minKey, Dexie.maxKey));
}

/** As the browser's own transactions and the sealed ones can. */
const canListen = (one: object): one is Pick<EventTarget, 'addEventListener'> =>
  'addEventListener' in one;

/**
 * What a transaction wrote is told to every open page, key by key, so that each knows which of its live values to ask for again. Of very many
 * keys (a file of 100,000 rows that was taken back) a page takes seconds to hear them: it is told that any may have changed.
 */
export const toldInShort: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'told-in-short',
  // Above the layer that seals, below the one that gathers the keys.
  level: -1,
  create: (down) => ({
    transaction: (...asked) => {
      const transaction = down.transaction(...asked);
      // Before Dexie's own, which tells.
      if (canListen(transaction))
        transaction.addEventListener('complete', () =>
          shorten(Reflect.get(transaction, 'mutatedParts')),
        );
      return transaction;
    },
  }),
};
