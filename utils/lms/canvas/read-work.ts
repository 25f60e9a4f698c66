import type { ReadItem } from '#utils/domain/reading.ts';
import { Instant } from '#utils/domain/time.ts';
import type { CanvasGathered } from '../types.ts';
import {
  hasDocuments,
  hasDrafts,
  hasUnnamedComments,
  isOfAnotherTool,
  type MarkerComment,
  markerComments,
} from './comments.ts';
import { gradedAttempt, gradeFor, isProvisional, isReleased } from './grade.ts';
import { longId } from './ids.ts';
import { isGroupWork, type Whose, whoseRow, whoseWork } from './learner.ts';
import { rubricRemarks } from './rubric.ts';
import type { Assignment, Submission } from './schema.ts';

/** One submission with all that is known around it. */
export interface Work {
  page: CanvasGathered['page'];
  work: Submission;
  /** `null` = could not be read. */
  assignment: Assignment | null;
  course: string | null;
  /** Ids of the peers who review it; `null` = not known. */
  reviewers: ReadonlySet<string> | null;
  /** Ids of others who are known to be learners. */
  learners: ReadonlySet<string>;
  /** One row of a whole class's: it alone says whose it is. */
  isRow: boolean;
}

/** What one submission gave. Nothing at all when it is `changing`. */
export interface WorkReading {
  whose: Whose;
  items: ReadItem[];
  notes: string[];
  /** What stands in the way of telling that its comments hold nothing (more) of a marker's. */
  missing: string[];
}

const instantOf = (value: string | null): string | null =>
  Instant.safeParse(value).success ? value : null;

/** The learner's own due date; where Canvas does not say it, everybody's, unless some have another. */
const dueOf = ({ cached_due_date: own }: Submission, all: Assignment | null): string | null => {
  if (own !== undefined) return instantOf(own);
  return all?.has_overrides === true ? null : instantOf(all?.due_at ?? null);
};

/** Who wrote the rubric remarks is not in the JSON: it is who graded, named by their own comment if there is one. */
const graderName = ({ grader_id }: Submission, comments: MarkerComment[]): string | null =>
  comments.find(({ authorId }) => authorId === grader_id)?.author ?? null;

type Common = Pick<
  ReadItem,
  'learner' | 'course' | 'courseId' | 'work' | 'activityId' | 'released' | 'dueOn' | 'cut' | 'media'
>;

const commentItem =
  (common: Common, work: Submission) =>
  (comment: MarkerComment): ReadItem => ({
    ...common,
    attempt: comment.attempt,
    grade: gradeFor(work, comment.attempt),
    released: comment.hidden ? false : common.released,
    markedOn: instantOf(comment.createdAt),
    author: comment.author,
    source: comment.isFile ? 'file' : 'comment',
    criterion: null,
    text: comment.text,
    media: comment.media,
  });

function rubricItems(common: Common, { work, assignment }: Work, author: string | null) {
  const attempt = gradedAttempt(work);
  return rubricRemarks(work, assignment).map(
    ({ criterion, text }): ReadItem => ({
      ...common,
      attempt,
      grade: gradeFor(work, attempt),
      markedOn: instantOf(work.graded_at),
      author,
      source: 'rubric',
      criterion,
      text,
    }),
  );
}

const isMarked = ({ workflow_state, graded_at }: Submission): boolean =>
  workflow_state === 'graded' || graded_at !== null;

/** What the mentor must be told of this submission, whether or not there is feedback on it. */
function notesOn(
  { work, assignment, reviewers, isRow }: Work,
  whose: Whose,
  comments: MarkerComment[],
) {
  const mayBePeers = comments.some(({ authorId }) => authorId !== work.grader_id);
  const isPeersKnown = assignment?.peer_reviews !== true || reviewers !== null;
  const notes: [string, boolean][] = [
    ['anonymous', whose.is === 'anonymous'],
    ['learner-unproved', whose.is === 'unproved'],
    ['group-representative', isGroupWork(assignment)],
    ['resubmitted-since', work.grade_matches_current_submission === false],
    ['not-released', isMarked(work) && isReleased(work, assignment) === false],
    ['marked-automatically', work.grader_id?.startsWith('-') === true],
    ['notes-on-document', hasDocuments(work)],
    ['feedback-elsewhere', isMarked(work) && isOfAnotherTool(work)],
    ['unnamed-comments', whose.is !== 'anonymous' && hasUnnamedComments(work)],
    ['peer-reviewers-unknown', !isRow && !isPeersKnown && mayBePeers],
    ['draft-comment', hasDrafts(work)],
    ['moderated', isProvisional(assignment)],
  ];
  return notes.filter(([, isSo]) => isSo).map(([note]) => note);
}

function gapsIn(work: Submission, whose: Whose): string[] {
  const { submission_comments: plain, submission_html_comments: rich } = work;
  const count = Math.max(plain?.length ?? 0, rich?.length ?? 0);
  const gaps: [string, boolean][] = [
    ['submission.submission_comments', plain === null && rich === null],
    ['submission.user_id', work.user_id === null && count > 0],
    ['submission_comments.author_id', whose.is !== 'anonymous' && hasUnnamedComments(work)],
  ];
  return gaps.filter(([, isGap]) => isGap).map(([name]) => name);
}

/**
 * Turns one submission into items: each marker's comment, then each rubric remark.
 *
 * @param doc only parses markup, inertly
 */
export function readWork(one: Work, doc: Document): WorkReading {
  const { page, work, assignment, course, reviewers, learners, isRow } = one;
  const whose = (isRow ? whoseRow : whoseWork)(page, work, assignment);
  if (whose.is === 'changing')
    return { whose, items: [], notes: ['learner-changing'], missing: [] };
  const due = dueOf(work, assignment);
  const common: Common = {
    learner: whose.learner,
    course,
    courseId: page.courseId === null ? (assignment?.course_id ?? null) : longId(page.courseId),
    work: assignment?.name ?? null,
    activityId: work.assignment_id,
    released: whose.is === 'anonymous' ? false : isReleased(work, assignment),
    ...(due !== null && { dueOn: due }),
    cut: false,
    media: false,
  };
  const peers = new Set([...learners, ...(reviewers ?? [])]);
  const comments = markerComments(work, peers, doc);
  const remarks = rubricItems(common, one, graderName(work, comments));
  const notes = notesOn(one, whose, comments);
  if (remarks.some(({ criterion }) => criterion === null)) notes.push('criteria-unknown');
  const items = [...comments.map(commentItem(common, work)), ...remarks];
  const missing = gapsIn(work, whose);
  // Marked, and no words: that is not the same as not marked yet. Of a class each row would say it of all.
  const isWordless = [...items, ...missing].length === 0 && isMarked(work) && !hasDrafts(work);
  if (isWordless && !isRow && common.released !== false) notes.push('grade-only');
  return { whose, items, notes, missing };
}
