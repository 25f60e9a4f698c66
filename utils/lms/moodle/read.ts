import type { Reading } from '#utils/domain/reading.ts';
import { readForum } from './forum.ts';
import { readGradeOverview } from './grade-overview.ts';
import { readGradeReport } from './grade-report.ts';
import { readGrader } from './grader.ts';
import { readGraderReport } from './grader-report.ts';
import { readGradingList } from './grading-list.ts';
import { readLearnerAssignment } from './learner-assignment.ts';
import { changed, type MoodlePage, notFeedback, openPage, type PageAnswer } from './page.ts';
import { type MoodlePageKind, moodlePageKind } from './pages.ts';
import { readQuizReview, readQuizView } from './quiz.ts';
import { bodyIds } from './selectors.ts';
import { readSingleView } from './single-view.ts';
import { readViewFeedback } from './view-feedback.ts';
import { readWorkshop } from './workshop.ts';

const readers: Record<MoodlePageKind, (page: MoodlePage) => PageAnswer> = {
  'assign-view': readLearnerAssignment,
  'assign-grading-list': readGradingList,
  'assign-grader': readGrader,
  'assign-view-feedback': readViewFeedback,
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

/** Address and page must be about the same thing; a page that was left while it loaded is neither. */
function answerOf(kind: MoodlePageKind, page: MoodlePage): PageAnswer {
  const bodyId = page.doc.body?.id ?? '';
  if (bodyId === '' && page.isMoodle) return changed(['body-id']);
  if (bodyId !== bodyIds[kind]) return notFeedback();
  if (kind.startsWith('assign')) {
    if (!page.activityId) return changed(['activity-id']);
    if (page.activityId !== page.url.searchParams.get('id')) return changed(['activity-id']);
  }
  if (/^(?:quiz|forum|workshop)-/.test(kind)) {
    const asked = page.url.searchParams.get(kind === 'workshop-submission' ? 'cmid' : 'id');
    // The review of a quiz is asked for by its attempt; the other pages by their activity.
    const isAsked = kind === 'quiz-review' || kind === 'quiz-comment' || asked === page.activityId;
    if (!page.activityId || !isAsked) return changed(['activity-id']);
  }
  return readers[kind](page);
}

/**
 * Reads the feedback from a Moodle page as it stands now, for teachers, parent-role mentors and learners alike.
 * Pure: only looks at `doc`, changes nothing, asks for nothing.
 *
 * @param doc the page's document, its scripts having run
 * @param url the page's present address
 * @returns one of the four answers; never throws on a page it does not know
 */
export function readMoodle(doc: Document, url: URL): Reading {
  const kind = moodlePageKind(url);
  const page = kind ? openPage(doc, url) : null;
  const answer = kind && page ? answerOf(kind, page) : notFeedback();
  const leadsOn = (answer.deeper ?? answer.ways ?? []).length > 0;
  const isOurs = answer.answer !== 'not-a-feedback-page' || leadsOn;
  return {
    url: url.href,
    site: page && (isOurs || page.isMoodle) ? page.site : null,
    lms: isOurs || page?.isMoodle ? 'moodle' : null,
    pageKind: isOurs ? kind : null,
    deeper: [],
    ways: [],
    ...answer,
  };
}
