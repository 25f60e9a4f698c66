import type { RecordId } from './ids.ts';
import type { Identity, Learner } from './learner.ts';

/**
 * The identity that tells a learner from others of the same name, by the learner's id: one with an id number where there is
 * one. Nothing for a learner whose name nobody else has, nor for one who is known by name alone.
 */
export function tellingApart(learners: readonly Learner[]): Map<RecordId, Identity> {
  const sameName = Map.groupBy(learners, ({ name }) => name.toLowerCase());
  return new Map(
    [...sameName.values()]
      .filter((group) => group.length > 1)
      .flat()
      .flatMap(({ id, identities }) => {
        const known = identities.find(({ idNumber }) => idNumber) ?? identities[0];
        return known ? [[id, known]] : [];
      }),
  );
}
