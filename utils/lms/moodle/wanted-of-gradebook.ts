import type { Reading } from '#utils/domain/reading.ts';
import { moodleRequests } from './allowed-reads.ts';
import { cellsOfRow, reportRows, reportTable, whoseReportRow } from './grader-report.ts';
import type { MoodlePage } from './page.ts';
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
        path: below(page, moodleRequests.gradebookComment),
        body: moodleRequests.gradebookBody(courseId, userId, itemId),
      }));
  });
}

/** What Moodle can be asked beyond a page of the gradebook: of the grader report alone. */
export const wantedOfGradebook = (page: MoodlePage, { pageKind }: Reading): Wanted[] =>
  pageKind === 'grade-grader-report' ? onGraderReport(page) : [];
