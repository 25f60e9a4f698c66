import { describe, expect, test } from 'vitest';
import { forum, quiz, workshop } from '#utils/lms/moodle/activity-selectors.ts';
import { graderReport, overview } from '#utils/lms/moodle/gradebook-selectors.ts';
import { gradingList } from '#utils/lms/moodle/grading-list-selectors.ts';
import * as selectors from '#utils/lms/moodle/selectors.ts';
import { type FixtureName, fixtureNames, openFixture } from './fixture-pages.ts';

const { advancedGrading, anyPage, feedbackFiles, gradeReport, grader, learnerPage, viewFeedback } =
  selectors;

/** How often each selector is found on which page: [selector, page, times]. */
const counts: [string, string, FixtureName, number][] = [
  ['anyPage.viewerPopover', anyPage.viewerPopover, 'learner-marked', 1],
  ['anyPage.viewerPopover', anyPage.viewerPopover, 'grader-rubric', 0],
  ['anyPage.viewerLink', anyPage.viewerLink, 'learner-marked', 1],
  ['anyPage.breadcrumb', anyPage.breadcrumb, 'course-user-parent', 1],
  ['anyPage.breadcrumbItem', anyPage.breadcrumbItem, 'grading-list', 3],
  ['anyPage.courseLink', anyPage.courseLink, 'grader-rubric', 1],
  ['anyPage.userLink', anyPage.userLink, 'grader-rubric', 1],
  ['anyPage.userLink', anyPage.userLink, 'grader-anonymous', 0],
  ['anyPage.heading', anyPage.heading, 'user-report-one', 1],
  ['learnerPage.submission', learnerPage.submission, 'learner-marked', 1],
  ['learnerPage.submission', learnerPage.submission, 'learner-changed', 0],
  ['learnerPage.staffSummary', learnerPage.staffSummary, 'staff-summary', 1],
  ['learnerPage.feedbackTable', learnerPage.feedbackTable, 'learner-unmarked', 0],
  ['learnerPage.feedbackTable', learnerPage.feedbackTable, 'learner-grade-only', 1],
  [
    'learnerPage.feedbackTable, forged one included',
    learnerPage.feedbackTable,
    'learner-marked',
    2,
  ],
  ['learnerPage.earlierAttempt', learnerPage.earlierAttempt, 'learner-reopened', 2],
  ['learnerPage.fullComment, forged one included', learnerPage.fullComment, 'learner-marked', 2],
  ['learnerPage.moodleComment', learnerPage.moodleComment, 'learner-reopened', 2],
  ['learnerPage.fileFeedback', learnerPage.fileFeedback, 'learner-marked', 1],
  ['learnerPage.expandSign', learnerPage.expandSign, 'learner-marked', 2],
  ['advancedGrading.rubric, preview included', advancedGrading.rubric, 'learner-marked', 2],
  ['advancedGrading.guide', advancedGrading.guide, 'learner-reopened', 1],
  ['advancedGrading.guideCriterion', advancedGrading.guideCriterion, 'grader-guide', 1],
  ['advancedGrading.remark', advancedGrading.remark, 'grader-rubric', 2],
  ['advancedGrading.place', advancedGrading.place, 'learner-marked', 1],
  ['advancedGrading.knownCell', advancedGrading.knownCell, 'grader-rubric', 4],
  ['gradingList.table', gradingList.table, 'grading-list', 1],
  ['gradingList.markedColumn', gradingList.markedColumn, 'grading-list-anonymous', 1],
  ['gradingList.finalGradeColumn', gradingList.finalGradeColumn, 'grading-list-anonymous', 1],
  ['gradingList.anonymousColumn', gradingList.anonymousColumn, 'grading-list', 0],
  ['gradingList.anonymousColumn', gradingList.anonymousColumn, 'grading-list-anonymous', 1],
  ['gradingList.nameColumn', gradingList.nameColumn, 'grading-list-anonymous', 0],
  ['gradingList.rowCheckbox', gradingList.rowCheckbox, 'grading-list', 5],
  ['gradingList.rowAttempt', gradingList.rowAttempt, 'grading-list', 5],
  ['gradingList.rowMarked', gradingList.rowMarked, 'grading-list', 5],
  ['gradingList.quickComment', gradingList.quickComment, 'grading-list-quick', 3],
  ['gradingList.quickGrade', gradingList.quickGrade, 'grading-list-quick', 3],
  ['gradingList.resubmitted', gradingList.resubmitted, 'grading-list', 0],
  ['gradingList.resubmitted', gradingList.resubmitted, 'grading-list-quick', 1],
  ['gradingList.cutSign', gradingList.cutSign, 'grading-list', 1],
  ['gradingList.quickBox', gradingList.quickBox, 'grading-list-quick', 3],
  ['gradingList.pluginCutSign', gradingList.pluginCutSign, 'grading-list', 1],
  ['gradingList.files', gradingList.files, 'grading-list', 2],
  ['gradingList.outcomesColumn', gradingList.outcomesColumn, 'grading-list', 0],
  ['gradingList.workflowFilter', gradingList.workflowFilter, 'grading-list', 0],
  ['anyPage.otherPages', anyPage.otherPages, 'grading-list', 0],
  ['grader.panel', grader.panel, 'grader-rubric', 1],
  ['grader.userPanel', grader.userPanel, 'grader-rubric', 1],
  ['grader.form', grader.form, 'grader-rubric', 1],
  ['grader.formLearner', grader.formLearner, 'grader-rubric', 1],
  ['grader.comment', grader.comment, 'grader-rubric', 1],
  ['grader.grade', grader.grade, 'grader-rubric', 0],
  ['grader.grade', grader.grade, 'grader-guide', 1],
  ['grader.currentGrade', grader.currentGrade, 'grader-rubric', 1],
  ['grader.attemptLabel', grader.attemptLabel, 'grader-rubric', 0],
  ['grader.attemptLabel', grader.attemptLabel, 'grader-guide', 1],
  ['grader.workflow', grader.workflow, 'grader-guide', 1],
  ['gradeReport.container', gradeReport.container, 'user-report-all', 3],
  ['gradeReport.heading', gradeReport.heading, 'user-report-all', 3],
  ['gradeReport.itemLink', gradeReport.itemLink, 'course-user-parent', 0],
  ['gradeReport.itemLink', gradeReport.itemLink, 'user-report-one', 4],
  ['gradeReport.chooser', gradeReport.chooser, 'user-report-choose', 1],
  ['feedbackFiles', feedbackFiles, 'learner-marked', 1],
  ['viewFeedback.text', viewFeedback.text, 'view-feedback', 1],
  ['quiz.summary', quiz.summary, 'quiz-review-staff', 1],
  ['quiz.question', quiz.question, 'quiz-review-staff', 3],
  ['quiz.comment', quiz.comment, 'quiz-review-staff', 3],
  ['quiz.staffOnly', quiz.staffOnly, 'quiz-review-staff', 3],
  ['quiz.staffOnly', quiz.staffOnly, 'quiz-review-own', 0],
  ['quiz.manualForm', quiz.manualForm, 'quiz-comment', 1],
  ['quiz.commentBox', quiz.commentBox, 'quiz-comment', 1],
  ['quiz.overall', quiz.overall, 'quiz-view', 1],
  ['quiz.overall', quiz.overall, 'quiz-view-staff', 0],
  ['quiz.attempts', quiz.attempts, 'quiz-view', 1],
  ['forum.opener', forum.opener, 'forum-closed', 2],
  ['forum.grader', forum.grader, 'forum-closed', 0],
  ['forum.grader', forum.grader, 'forum-grading', 1],
  ['forum.person', forum.person, 'forum-grading', 1],
  ['forum.posts', forum.posts, 'forum-grading', 1],
  ['forum.form', forum.form, 'forum-own', 1],
  ['forum.remark', forum.remark, 'forum-own', 2],
  ['forum.view', forum.view, 'forum-own', 1],
  ['forum.own', forum.own, 'forum-own', 1],
  ['workshop.submission', workshop.submission, 'workshop', 1],
  ['workshop.author', workshop.author, 'workshop', 2],
  ['workshop.assessment', workshop.assessment, 'workshop', 2],
  ['workshop.assessment', workshop.assessment, 'workshop-unassessed', 0],
  ['workshop.reviewer', workshop.reviewer, 'workshop', 2],
  ['workshop.overall', workshop.overall, 'workshop', 2],
  ['workshop.comment', workshop.comment, 'workshop', 2],
  ['graderReport.table', graderReport.table, 'grader-report', 1],
  ['graderReport.row', graderReport.row, 'grader-report', 3],
  ['graderReport.name', graderReport.name, 'grader-report', 3],
  ['graderReport.idNumber', graderReport.idNumber, 'grader-report', 3],
  ['graderReport.cell', graderReport.cell, 'grader-report', 6],
  ['graderReport.value', graderReport.value, 'grader-report', 6],
  ['graderReport.feedbackSign', graderReport.feedbackSign, 'grader-report', 3],
  ['overview.table', overview.table, 'grade-overview', 1],
  ['overview.row', overview.row, 'grade-overview', 4],
  ['overview.courseLink', overview.courseLink, 'grade-overview', 3],
];

test.each(counts)('%s (%s) on %s: %i', (_, selector, page, times) => {
  expect(openFixture(page).querySelectorAll(selector).length).toBe(times);
});

describe('no selector leans on what changes between languages, themes and versions', () => {
  const all = JSON.stringify([selectors, gradingList]);
  test.each([
    /\.c\d/,
    /_r\d/,
    /ygtv/,
    /yui_3/,
    /sr-only/,
    /visually-hidden/,
    /data-(bs-)?toggle/,
    /aria-label/,
    /title=/,
  ])('%s', (fragile) => expect(all).not.toMatch(fragile));
});

test('every body id is on some fixture', () => {
  const seen = new Set(fixtureNames.map((name) => openFixture(name).body.id));
  expect(Object.values(selectors.bodyIds).filter((id) => !seen.has(id))).toEqual([]);
});
