import { attemptsOf, latestOf, type Marking } from '../data/marking.ts';
import { learners, type Person, teacher } from '../data/people.ts';
import type { Work } from '../data/work.ts';
import { plainText } from '../html.ts';

/** What a request wants inside a submission, and what its sender may see. */
export interface SubmissionView {
  include: Set<string>;
  /** Staff also see marking that is not posted yet. */
  isStaff: boolean;
}

/** The made-up id under which an anonymous learner is shown. */
export const anonymousId = (learner: Person): string =>
  `acJ4${'QRSTUVWX'[learners.indexOf(learner)]}`;

const personJson = ({ canvasId, name }: Person) => ({ id: canvasId, display_name: name });

function teacherComment(one: Marking, index: number, asHtml: boolean) {
  return {
    id: `2107000000070${one.gradeId}${index}`,
    author_id: teacher.canvasId,
    author_name: teacher.name,
    author: personJson(teacher),
    comment: asHtml ? one.comment : plainText(one.comment),
    created_at: one.markedOn,
    edited_at: null,
    attempt: one.attempt + 1,
  };
}

const learnerComment = (learner: Person, work: Work) => ({
  id: `210700000006${work.cmid}${learner.id}`,
  author_id: work.anonymous ? null : learner.canvasId,
  author_name: work.anonymous ? 'Anonymous User' : learner.name,
  author: work.anonymous ? {} : personJson(learner),
  comment: 'I have handed this in, sorry it is late.',
  created_at: '2026-11-10T18:00:00Z',
  edited_at: null,
  attempt: 1,
});

const assessmentJson = ({ remarks }: Marking) =>
  Object.fromEntries(
    Object.entries(remarks).map(([id, { level, remark }]) => [
      `_70${id}`,
      { rating_id: level === 0 ? 'blank' : `_r${level}`, comments: remark, points: level },
    ]),
  );

const userJson = ({ canvasId, name, idNumber, email }: Person) => ({
  id: canvasId,
  name,
  sortable_name: name.split(' ').reverse().join(', '),
  short_name: name,
  sis_user_id: idNumber,
  login_id: email,
});

const isPosted = (one: Marking | undefined): one is Marking => one?.state === 'released';

function gradeFields(one: Marking) {
  const score = Number.parseFloat(one.grade);
  const value = Number.isNaN(score) ? null : score;
  return {
    score: value,
    entered_score: value,
    grade: one.grade,
    entered_grade: one.grade,
    points_deducted: null,
    grader_id: teacher.canvasId,
    graded_at: one.markedOn,
  };
}

function standing(work: Work, learner: Person, latest: Marking | undefined) {
  const hasSubmitted = learner.id !== '4108';
  return {
    id: `21070000000${work.cmid}${learner.id}`,
    user_id: learner.canvasId,
    assignment_id: work.canvasId,
    attempt: hasSubmitted ? (latest?.attempt ?? 0) + 1 : null,
    body: null,
    submission_type: hasSubmitted ? 'online_upload' : null,
    submitted_at: hasSubmitted ? '2026-11-10T18:00:00Z' : null,
    workflow_state: latest ? 'graded' : hasSubmitted ? 'submitted' : 'unsubmitted',
    excused: false,
    late: false,
    missing: !hasSubmitted,
    seconds_late: 0,
    late_policy_status: null,
    grade_matches_current_submission: true,
    redo_request: false,
    posted_at: isPosted(latest) ? latest.markedOn : null,
  };
}

function commentsJson(work: Work, learner: Person, { include, isStaff }: SubmissionView) {
  const asHtml = include.has('submission_html_comments');
  const shown = attemptsOf(work.cmid, learner.id).filter((one) => isStaff || isPosted(one));
  const written = shown
    .reverse()
    .filter(({ comment }) => plainText(comment) !== '')
    .map((one, index) => teacherComment(one, index, asHtml));
  return shown.length > 0 ? [learnerComment(learner, work), ...written] : [];
}

/** One learner's submission as Canvas's API gives it to this viewer, ids as strings. */
export function submissionJson(work: Work, learner: Person, view: SubmissionView) {
  const latest = latestOf(work.cmid, learner.id);
  const maySeeMarks = latest !== undefined && (view.isStaff || isPosted(latest));
  const comments = commentsJson(work, learner, view);
  return {
    ...standing(work, learner, latest),
    ...(maySeeMarks ? gradeFields(latest) : { score: null, grade: null }),
    ...(view.include.has('submission_comments') && { submission_comments: comments }),
    ...(view.include.has('submission_html_comments') && { submission_html_comments: comments }),
    ...(view.include.has('rubric_assessment') &&
      maySeeMarks &&
      Object.keys(latest.remarks).length > 0 && { rubric_assessment: assessmentJson(latest) }),
    ...(view.include.has('user') && !work.anonymous && { user: userJson(learner) }),
    ...(view.include.has('submission_history') && { submission_history: [] }),
    ...(work.anonymous && { anonymous_id: anonymousId(learner) }),
  };
}
