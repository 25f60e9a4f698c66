import { t } from '#utils/i18n/t.ts';

/** A short polite message to the teacher about words that are not clear enough. Unknown is `null`. */
export const askTeacher = (quote: string, learner: string | null, work: string | null): string =>
  t('feedback.askMessage', {
    quote,
    learner: learner ?? t('feedback.askNoLearner'),
    work: work ?? t('feedback.askNoWork'),
  });
