/** FNV-1a over the UTF-16 units of a feature's name: the same in every engine, and quick. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    hash ^= name.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
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
