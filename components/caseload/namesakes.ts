import type { Learner } from '#utils/domain/learner.ts';
import { tellingApart } from '#utils/domain/namesakes.ts';
import { t } from '#utils/i18n/t.ts';

/** What tells learners of one name apart, in words: an id number, else a user id, by the learner's id. */
export const namesakes = (learners: readonly Learner[]): Map<string, string> =>
  new Map(
    [...tellingApart(learners)].map(([id, { idNumber, userId }]) => [
      id,
      idNumber ?? t('shell.userId', { id: userId }),
    ]),
  );
