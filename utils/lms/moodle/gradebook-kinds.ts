import { gradebookReads } from './allowed-reads.ts';
import { readGradeOverview } from './grade-overview.ts';
import { readGradeReport } from './grade-report.ts';
import { readGraderReport } from './grader-report.ts';
import type { MoodleKinds } from './read-kinds.ts';
import { readSingleView } from './single-view.ts';
import { wantedOfGradebook } from './wanted-of-gradebook.ts';

/** The pages of the gradebook. */
export const gradebookKinds = {
  readers: {
    'grade-user-report': readGradeReport,
    'course-user-grade': readGradeReport,
    'grade-grader-report': readGraderReport,
    'grade-overview': readGradeOverview,
    'grade-singleview': readSingleView,
  },
  wanted: wantedOfGradebook,
  reads: gradebookReads,
} satisfies MoodleKinds;
