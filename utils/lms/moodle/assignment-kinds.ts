import { assignmentReads } from './allowed-reads.ts';
import { readGrader } from './grader.ts';
import { readGradingList } from './grading-list.ts';
import { readLearnerAssignment } from './learner-assignment.ts';
import type { MoodleKinds } from './read-kinds.ts';
import { readViewFeedback } from './view-feedback.ts';
import { wantedOfAssignment } from './wanted-of-assignment.ts';

/** The pages of an assignment. */
export const assignmentKinds = {
  readers: {
    'assign-view': readLearnerAssignment,
    'assign-grading-list': readGradingList,
    'assign-grader': readGrader,
    'assign-view-feedback': readViewFeedback,
  },
  wanted: wantedOfAssignment,
  reads: assignmentReads,
} satisfies MoodleKinds;
