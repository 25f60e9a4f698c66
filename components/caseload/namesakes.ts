import type { Learner } from '#utils/domain/learner.ts';
import { t } from '#utils/i18n/t.ts';

/**
 * What tells learners of one name apart: an id number, else a user id, by the learner's id.
 * Nothing for a learner whose name nobody else has, nor for one who is known by name alone.
 */
export function namesakes(learners: readonly Learner[]): Map<string, string> {
  const sameName = Map.groupBy(learners, ({ name }) => name.toLowerCase());
  return new Map(
    [...sameName.values()]
      .filter((group) => group.length > 1)
      .flat()
      .flatMap(({ id, identities }) => {
        const known = identities.find(({ idNumber }) => idNumber) ?? identities[0];
        if (!known) return [];
        return [[id, known.idNumber ?? t('shell.userId', { id: known.userId })]];
      }),
  );
}
