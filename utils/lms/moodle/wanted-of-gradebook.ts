import type { Reading } from '#utils/domain/reading.ts';
import { gradebookBody, gradebookCommentPath } from './allowed-reads.ts';
import { cellsOfRow, reportRows, reportTable, whoseReportRow } from './grader-report.ts';
import type { MoodlePage } from './page.ts';
import { cutRows } from './single-view.ts';
import { below, ofActivity, type Wanted } from './wanted.ts';

/** The comment behind every grade of a proved row that says it has one. */
function onGraderReport(page: MoodlePage): Wanted[] {
  const table = reportTable(page.doc);
  const { courseId } = page;
  if (!table || !courseId) return [];
  return reportRows(table).flatMap((row) => {
    const { learner, proved } = whoseReportRow(row);
    const { userId } = learner;
    if (!proved || userId === null) return [];
    return cellsOfRow(row, table)
      .filter(({ hasFeedback }) => hasFeedback)
      .map(({ itemId, work, activityId, grade, released }) => ({
        about: {
          ...ofActivity(page),
          what: 'gradebook' as const,
          userId,
          activityId,
          work,
          grade,
          released,
        },
        path: below(page, gradebookCommentPath),
        body: gradebookBody(courseId, userId, itemId),
      }));
  });
}

/** The whole of every comment of which the single view shows a beginning; it does not say what is hidden. */
function onSingleView(page: MoodlePage): Wanted[] {
  const { courseId } = page;
  if (!courseId) return [];
  return cutRows(page).map(({ itemId, ...about }) => ({
    about: { ...ofActivity(page), ...about, what: 'gradebook' as const },
    path: below(page, gradebookCommentPath),
    body: gradebookBody(courseId, about.userId, itemId),
  }));
}

/** What Moodle can be asked beyond a page of the gradebook: comments behind grades, and the rest of cut ones. */
export function wantedOfGradebook(page: MoodlePage, { pageKind }: Reading): Wanted[] {
  if (pageKind === 'grade-grader-report') return onGraderReport(page);
  return pageKind === 'grade-singleview' ? onSingleView(page) : [];
}
