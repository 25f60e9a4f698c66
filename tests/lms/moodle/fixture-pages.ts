import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '#utils/domain/reading.ts';
import { readMoodle } from '#utils/lms/moodle/read.ts';
import { openSavedPage } from '../support/saved-page.ts';

const site = 'https://vle.brookdale.example';
const assign = `${site}/mod/assign/view.php`;
const grades = 'https://vle.brookdale.example/grade/report/user/index.php?id=31';
const singleView = 'https://vle.brookdale.example/grade/report/singleview/index.php';
const courseUser = 'https://vle.brookdale.example/course/user.php?mode=grade&id=31&user=501';

/** Each fixture's address. Every page was written for this project; its people do not exist. */
export const fixtureAddresses = {
  'learner-marked': `${assign}?id=611`,
  'learner-reopened': 'https://college.example/dysgu/moodle/mod/assign/view.php?id=612',
  'learner-unmarked': `${assign}?id=611`,
  'learner-grade-only': `${assign}?id=611`,
  'learner-unproved': `${assign}?id=611`,
  'learner-changed': `${assign}?id=611`,
  'staff-summary': `${assign}?id=611`,
  'grading-list': `${assign}?id=611&action=grading`,
  'grading-list-quick': `${assign}?id=611&action=grading`,
  'grading-list-anonymous': `${assign}?id=611&action=grading`,
  'grading-list-unmarked': `${assign}?id=611&action=grading`,
  'grading-list-ambiguous': `${assign}?id=611&action=grading`,
  'grader-rubric': `${assign}?id=611&action=grader&userid=501`,
  'grader-guide': `${assign}?id=611&action=grader&userid=502`,
  'grader-anonymous': `${assign}?id=611&action=grader&userid=501`,
  'grader-switching': `${assign}?id=611&action=grader&userid=502`,
  'grader-unmarked': `${assign}?id=611&action=grader&userid=504`,
  'grader-changed': `${assign}?id=611&action=grader&userid=501`,
  'view-feedback': `${assign}?id=611&gid=70&plugin=comments&action=viewpluginassignfeedback`,
  'user-report-one': `${grades}&userid=501`,
  'user-report-all': `${grades}&userid=0`,
  'user-report-choose': grades,
  'course-user-parent': courseUser,
  'course-user-unmarked': courseUser,
  'quiz-review-staff': `${site}/mod/quiz/review.php?attempt=8`,
  'quiz-review-own': `${site}/mod/quiz/review.php?attempt=8&cmid=611`,
  'quiz-review-unmarked': `${site}/mod/quiz/review.php?attempt=8`,
  'quiz-review-changed': `${site}/mod/quiz/review.php?attempt=8`,
  'quiz-comment': `${site}/mod/quiz/comment.php?attempt=8&slot=1`,
  'quiz-view': `${site}/mod/quiz/view.php?id=611`,
  'quiz-view-staff': `${site}/mod/quiz/view.php?id=611`,
  'forum-grading': `${site}/mod/forum/view.php?id=611`,
  'forum-grading-between': `${site}/mod/forum/view.php?id=611`,
  'forum-closed': `${site}/mod/forum/view.php?id=611`,
  'forum-own': `${site}/mod/forum/view.php?id=611`,
  workshop: `${site}/mod/workshop/submission.php?cmid=611&id=1`,
  'workshop-unassessed': `${site}/mod/workshop/submission.php?cmid=611&id=1`,
  'grader-report': `${site}/grade/report/grader/index.php?id=31`,
  'grade-overview': `${site}/grade/report/overview/index.php?userid=501`,
  'grader-report-open': `${singleView.replace('singleview', 'grader')}?id=31`,
  'single-view': `${singleView}?id=31&item=user&itemid=501`,
  'single-view-editing': `${singleView}?id=31&item=user&itemid=501`,
  enrol: `${assign}?id=611`,
  login: `${assign}?id=611&action=grader&userid=501`,
} as const;

export type FixtureName = keyof typeof fixtureAddresses;

export const fixtureNames = Object.keys(fixtureAddresses) as FixtureName[];

export const fixtureFile = (name: string): string =>
  join(import.meta.dirname, 'fixtures', `${name}.html`);

export const fixtureHtml = (name: FixtureName): string => readFileSync(fixtureFile(name), 'utf8');

export const openFixture = (name: FixtureName): Document =>
  openSavedPage(fixtureHtml(name), new URL(fixtureAddresses[name]));

/** A fixture's reading, after `change` has been made to its document, at its own address or another. */
export function readFixture(
  name: FixtureName,
  change: (doc: Document) => void = () => {},
  address: string = fixtureAddresses[name],
): Reading {
  const doc = openFixture(name);
  change(doc);
  return readMoodle(doc, new URL(address));
}
