import { tour } from '#utils/i18n/en/tour.ts';
import { sayer, t } from '#utils/i18n/t.ts';
import type { SampleWords } from '#utils/sample/marked-work.ts';
import type { TourStep } from '#utils/sample/tour.ts';

/** What is said on the welcome page and in the tour: the words come with the screens. */
export const tt = sayer(tour);

/** What the made-up work and its learner are called. */
export const sampleWords = (): SampleWords => ({
  learner: tt('tour.learner'),
  course: tt('tour.course'),
  work: tt('tour.work'),
  teacher: tt('tour.teacher'),
  grade: tt('tour.grade'),
});

/** What to press for a step, by the words that stand on the buttons. */
export function howTo(step: TourStep, learner: string): string {
  switch (step) {
    case 'sorted':
      return tt('tour.how.sorted', { open: t('page.open') });
    case 'point':
      return tt('tour.how.point', {
        todo: t('feedback.todo'),
        use: t('feedback.use'),
        make: t('feedback.make', { count: 1 }),
      });
    case 'agreed':
      return tt('tour.how.agreed', {
        closed: t('assessment.closed'),
        agreed: t('targets.agreed', { name: learner.split(' ')[0] ?? learner }),
        save: t('targets.save'),
      });
    case 'today':
      return tt('tour.how.today', { today: t('today.title'), work: tt('tour.work.short') });
    case 'logged':
      return tt('tour.how.logged', {
        done: t('followUps.done'),
        partly: t('followUps.partly'),
        notYet: t('followUps.not-yet'),
        log: t('followUps.save'),
      });
    case 'export':
      return tt('tour.how.export', { export: t('exporting.title'), today: t('today.title') });
  }
}
