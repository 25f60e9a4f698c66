/** What of the store no screen asks for before somebody chooses to: a file, a class, two records of one learner, a quarter's records. */
export { answerBatch } from '#utils/store/answer-batch.ts';
export { calendarTargets } from '#utils/store/calendar-targets.ts';
export { importLearners, undoImport } from '#utils/store/import-learners.ts';
export { insightRecords } from '#utils/store/insight-records.ts';
export { keepClass, planClass, undoClass } from '#utils/store/keep-class.ts';
export { belongings, mergeLearners, undoMerge } from '#utils/store/merge-learners.ts';
