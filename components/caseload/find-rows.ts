import { holdsEvery, plainText, soughtWords } from '#utils/domain/find-words.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { CaseloadRow } from '#utils/services/types.ts';

// Kept by record: ten thousand of them at every key take longer than a key may.
const kept = new WeakMap<Learner, string>();

function searched(learner: Learner): string {
  const text = kept.get(learner) ?? wordsOf(learner);
  kept.set(learner, text);
  return text;
}

const wordsOf = ({ name, misRef, identities, groups }: Learner): string =>
  plainText(
    [name, misRef ?? '', ...identities.map(({ idNumber }) => idNumber ?? ''), ...groups].join(' '),
  );

/** The rows whose learner's name, MIS reference, id number or group holds every word. No words: all rows. */
export function findRows(rows: readonly CaseloadRow[], words: string): CaseloadRow[] {
  const wanted = soughtWords(words);
  return rows.filter(({ learner }) => holdsEvery(searched(learner), wanted));
}

/** MIS references that more than one learner has, each with their names: one of them must be wrong. */
export function sharedReferences(rows: readonly CaseloadRow[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { learner } of rows) {
    if (learner.misRef)
      names.set(learner.misRef, [...(names.get(learner.misRef) ?? []), learner.name]);
  }
  return new Map([...names].filter(([, list]) => list.length > 1));
}
