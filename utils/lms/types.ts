import type { Lms, Reading } from '#utils/domain/reading.ts';

/** A page that may hold feedback, told by its address alone. */
export interface DetectedPage {
  lms: Lms;
  /** A name from the LMS's own table of pages, e.g. `assign-grader`. */
  kind: string;
}

/** What the LMS answered: the body is passed on as it came, and parsed only in the extension. */
export interface LmsAnswer {
  /** The address asked for, as a path with its query. */
  path: string;
  /** 0 = no answer at all (offline, blocked). */
  status: number;
  contentType: string | null;
  /** The `Link` header, for pagination. */
  link: string | null;
  body: string;
  /** The answer came from another address than asked (a log-in page, an enrolment page). */
  redirected: boolean;
}

/**
 * Asks the LMS for one of its own addresses with the mentor's session. Only same-origin requests from the
 * list of allowed reads are sent; anything else throws. One request at a time. `body`: for reads that are POSTs.
 */
export type Ask = (path: string, body?: string | null) => Promise<LmsAnswer>;

/** What Canvas said, gathered in the page and parsed in the extension. */
export interface CanvasGathered {
  url: string;
  pageKind: string;
  /** `class`: everybody's submissions of a work were asked for; `works`: which works there are. Nothing said = `page`. */
  scope?: 'page' | 'class' | 'works' | undefined;
  /** Small facts from the page itself: the ids it names and the names it shows, each `null` when absent. */
  page: {
    site: string;
    courseId: string | null;
    assignmentId: string | null;
    /** From the address. */
    urlStudentId: string | null;
    /** The learner's name as the page shows it now: the second place that proves who it is. */
    shownStudentName: string | null;
    currentUserId: string | null;
    courseName: string | null;
    anonymous: boolean;
    /** The viewer is a learner of this course: what they wrote on another's work is no marker's. */
    viewerIsLearner?: boolean | undefined;
    /** Nothing says that the viewer is a learner or observes one. Canvas decides what staff may see. */
    mayBeStaff?: boolean | undefined;
  };
  answers: LmsAnswer[];
  /** The comments that the page shows, for when the JSON is refused; nothing said = not looked for. */
  shown?: ShownComment[] | undefined;
  /** What a page of grades brought along, likewise: the learner's name where it is shown, and entries of its `ENV`. */
  shownGrades?: { name: string | null; json: string } | null | undefined;
}

/** A comment as a Canvas page shows it. */
export interface ShownComment {
  author: string;
  text: string;
  media: boolean;
}

/** What Moodle said of one learner beyond the page; parsed in the extension. */
export interface MoodleDetail {
  /** `comment`: a "view feedback" page. `gradebook`: core_grades_get_feedback. `notes`: the notes on a PDF. */
  what: 'comment' | 'gradebook' | 'notes';
  userId: string;
  course: string | null;
  courseId: string | null;
  /** The work as the reading has it, so that the answer finds its item. */
  activityId: string | null;
  work: string | null;
  attempt: number | null;
  /** The grade that the row's link or its marked copy names; every note on a PDF must name it as well. */
  gradeId: string | null;
  /** `gradebook`: what the cell shows beside its comment. */
  grade: string | null;
  released: boolean | null;
  /** `status: 0` also for what was wanted and never asked, since the reading ended before. */
  answer: LmsAnswer;
}

/** What the reader hands over: a finished reading (Moodle), or the LMS's JSON as it came (Canvas). */
export type RawReading =
  | { via: 'dom'; reading: Reading; details: MoodleDetail[] }
  | { via: 'canvas-json'; gathered: CanvasGathered };
