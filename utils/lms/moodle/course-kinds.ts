import type { assignmentKinds } from './assignment-kinds.ts';
import { readForum } from './forum.ts';
import { readGradeOverview } from './grade-overview.ts';
import { readGradeReport } from './grade-report.ts';
import { readGraderReport } from './grader-report.ts';
import type { MoodlePage, PageAnswer } from './page.ts';
import type { MoodlePageKind } from './pages.ts';
import { readQuizReview, readQuizView } from './quiz.ts';
import type { MoodleKinds } from './read-kinds.ts';
import { readSingleView } from './single-view.ts';
import { wantedOfGradebook } from './wanted-of-gradebook.ts';
import { readWorkshop } from './workshop.ts';

/** Every kind that is not an assignment's: the compiler sees that none is left out. */
type CourseKind = Exclude<MoodlePageKind, keyof typeof assignmentKinds.readers>;

const readers: Record<CourseKind, (page: MoodlePage) => PageAnswer> = {
  'grade-user-report': readGradeReport,
  'course-user-grade': readGradeReport,
  'grade-grader-report': readGraderReport,
  'grade-overview': readGradeOverview,
  'grade-singleview': readSingleView,
  'quiz-view': readQuizView,
  'quiz-review': readQuizReview,
  'quiz-comment': readQuizReview,
  'forum-view': readForum,
  'workshop-submission': readWorkshop,
};

/** The pages of the gradebook, and of activities other than assignments. */
export const courseKinds: MoodleKinds = { readers, wanted: wantedOfGradebook };
