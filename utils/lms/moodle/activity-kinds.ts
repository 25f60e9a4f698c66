import type { assignmentKinds } from './assignment-kinds.ts';
import { readForum } from './forum.ts';
import type { gradebookKinds } from './gradebook-kinds.ts';
import type { MoodlePage, PageAnswer } from './page.ts';
import type { MoodlePageKind } from './pages.ts';
import { readQuizReview, readQuizView } from './quiz.ts';
import type { MoodleKinds } from './read-kinds.ts';
import { readWorkshop } from './workshop.ts';

/** Every kind that is neither an assignment's nor the gradebook's: the compiler sees that none is left out. */
type ActivityKind = Exclude<
  MoodlePageKind,
  keyof typeof assignmentKinds.readers | keyof typeof gradebookKinds.readers
>;

const readers: Record<ActivityKind, (page: MoodlePage) => PageAnswer> = {
  'quiz-view': readQuizView,
  'quiz-review': readQuizReview,
  'quiz-comment': readQuizReview,
  'forum-view': readForum,
  'workshop-submission': readWorkshop,
};

/** The pages of activities other than assignments: all there is to read stands on them. */
export const activityKinds: MoodleKinds = { readers, wanted: () => [], reads: () => [] };
