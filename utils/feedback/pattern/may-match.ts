import { type Needed, neededIn } from './needed.ts';

const known = new WeakMap<RegExp, Needed>();
let last = { words: '', small: '' };

/** In small letters; the same words are asked about by hundreds of patterns, one after the other. */
function inSmall(words: string): string {
  // The long s matches an s whose case does not matter, and has no small letter of its own.
  if (words !== last.words) last = { words, small: words.toLowerCase().replaceAll('ſ', 's') };
  return last.small;
}

/**
 * Whether a pattern may match these words at all: whether one of those stands there that it cannot do without. Looking for them costs a fraction of what the
 * pattern costs, whose first two uses have the browser make up to 400 kB of machine code of it. It never says no to what would match.
 */
export function mayMatch(pattern: RegExp, words: string): boolean {
  let needed = known.get(pattern);
  if (needed === undefined) {
    needed = neededIn(pattern.source);
    known.set(pattern, needed);
  }
  if (needed === null) return true;
  const small = inSmall(words);
  for (const word of needed) if (small.includes(word)) return true;
  return false;
}
