import { dayWords } from '#components/caseload/day-words.ts';
import type { TriedApproach } from '#utils/domain/profile.ts';
import { t } from '#utils/i18n/t.ts';

/** A way that was tried, in a line. */
export const approachWords = ({ approach, result, on }: TriedApproach): string =>
  t('learner.approachLine', {
    approach: t(`coaching.approach.${approach}`),
    result: t(`coaching.result.${result}`),
    day: dayWords(on),
  });
