/** FNV-1a over the UTF-16 units of a feature's name: the same in every engine, and quick. */
export const hashOf = (name: string): number => hashOn(EMPTY, name) >>> 0;

/** The hash of nothing yet, to go on from with `hashOn`. */
export const EMPTY = 0x811c9dc5;

/** The hash of what `hash` stands for with `more` behind it: the same as of both in one string, without that string. */
export function hashOn(hash: number, more: string, from = 0, to = more.length): number {
  let so = hash;
  for (let at = from; at < to; at += 1) so = Math.imul(so ^ more.charCodeAt(at), 0x01000193);
  return so;
}

/** One feature out of up to six hashes, in their order. */
export function mixed(
  first: number,
  second = 0,
  third = 0,
  fourth = 0,
  fifth = 0,
  sixth = 0,
): number {
  let hash = stirred(SEED ^ first);
  hash = stirred(hash ^ second);
  hash = stirred(hash ^ third);
  hash = stirred(hash ^ fourth);
  hash = stirred(hash ^ fifth);
  return stirred(hash ^ sixth) >>> 0;
}

const SEED = 0x2545f491;

function stirred(value: number): number {
  const hash = Math.imul(value, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** One feature out of any number of hashes. */
export const mixedAll = (parts: number[]): number =>
  parts.reduce((hash, part) => mixed(hash, part), parts.length);
