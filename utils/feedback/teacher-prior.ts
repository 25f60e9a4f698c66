import type { Correction, Place } from '#utils/domain/correction.ts';
import { withoutNames } from '#utils/domain/without-names.ts';

/** What a mentor has moved before of the same teacher's feedback. */
export interface Moved {
  corrections: Pick<Correction, 'words' | 'from' | 'to'>[];
  /** Names of the learner this text is about: they are left out of the comparison, as they were when the words were kept. */
  names: string[];
  /** Who wrote it is not known: only the very same words are moved, not others like them. */
  isAnybody: boolean;
}

/** Less alike than this says nothing. */
const ALIKE = 0.4;

/** Where a unit stands by its label. */
export const placeOf = ({ label, actionable }: { label: string; actionable: boolean }): Place => {
  if (actionable) return 'todo';
  return label === 'praise' ? 'strength' : 'not-relevant';
};

/**
 * Where this teacher's words belong by what the mentor moved before: the very same words go where they were put; others follow the
 * words most like them when those pull harder than the engine is sure. `null` = nothing to go by.
 *
 * @param confidence 0-1: how sure the engine is that they belong to `from`
 */
export function placeByMoves(
  words: string,
  from: Place,
  confidence: number,
  { corrections, names, isAnybody }: Moved,
): { to: Place; isSame: boolean } | null {
  const mine = featuresOf(withoutNames(words, names));
  if (mine.size === 0) return null;
  const key = [...mine].join(' ');
  const same = corrections.findLast((one) => [...featuresOf(one.words)].join(' ') === key);
  if (same) return { to: same.to, isSame: true };
  if (isAnybody) return null;
  const pull = { todo: 0, strength: 0, 'not-relevant': 0 };
  for (const one of corrections) {
    const likeness = one.from === from ? likenessOf(mine, featuresOf(one.words)) : 0;
    if (likeness >= ALIKE) pull[one.to] += likeness;
  }
  const places: Place[] = ['todo', 'strength', 'not-relevant'];
  const to = places.reduce((best, place) => (pull[place] > pull[best] ? place : best), from);
  return to !== from && pull[to] - pull[from] >= confidence ? { to, isSame: false } : null;
}

/** What the words are like: each word once, how they open, whether they ask. */
function featuresOf(words: string): Set<string> {
  const plain = words.toLocaleLowerCase().replaceAll('[name]', ' ');
  const found = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const shape = /\?\s*$/.test(plain) ? ['?'] : [];
  return new Set([...(found.length > 1 ? [`^${found[0]} ${found[1]}`] : []), ...shape, ...found]);
}

/** 0-1: the share of what is found in either that is found in both. */
function likenessOf(one: Set<string>, other: Set<string>): number {
  let both = 0;
  for (const feature of one) if (other.has(feature)) both += 1;
  return both / (one.size + other.size - both);
}
