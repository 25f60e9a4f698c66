import type { FeedbackSource } from './feedback.ts';

/** The LMSs that pages are read from. */
export type Lms = 'moodle' | 'canvas';

/** Whose work it is. `userId` is null when the page hides it (anonymous marking) or does not prove it. */
export interface ReadLearner {
  name: string | null;
  userId: string | null;
  idNumber: string | null;
}

/** One piece of feedback read from a page. Unknown is `null`; ids are strings; `attempt` counts from 1. */
export interface ReadItem {
  learner: ReadLearner;
  course: string | null;
  courseId: string | null;
  work: string | null;
  activityId: string | null;
  attempt: number | null;
  grade: string | null;
  /** `false` = the learner cannot see it yet (draft marking, unposted, anonymous); `null` = not said. */
  released: boolean | null;
  /** ISO instant or day, as far as the page gives it in a machine form; else `null`. */
  markedOn: string | null;
  /** When this learner's work must be in, as an ISO instant or day; left out where the page does not say so. */
  dueOn?: string;
  author: string | null;
  source: FeedbackSource;
  criterion: string | null;
  /** Plain text; paragraphs and list items on their own lines. Never markup. */
  text: string;
  /** Only the beginning of the text is on the page. */
  cut: boolean;
  /** It holds pictures or recordings, which a text cannot carry: the mentor is told to look on the page. */
  media: boolean;
}

/**
 * How much to read. `page`: what the page shows. A learner (by user id): besides, what the LMS says of that one
 * learner and the page does not show (the rest of a cut comment, notes on the document). `class`: everybody's. A work (by
 * its id): everybody's of that work, from a page of a whole course; `works`: which works there are.
 */
export type ReadScope = 'page' | 'works' | { workId: string } | DeeperScope;

/** What Moodle is asked beyond the page it is on. */
export type DeeperScope = 'class' | { userId: string };

/** One of a course's works, for choosing it. */
export interface WorkToChoose {
  id: string;
  name: string;
  /** ISO instant; `null` = none, or not said. */
  due: string | null;
}

/** An address of the same site where more of a learner's work is found. */
export interface Way {
  /** The course's name as the page shows it; `null` = all of the learner's courses. */
  course: string | null;
  url: string;
}

/** Dates as a page prints them for people, in page order, and its language: understood in the extension. */
export interface PrintedDates {
  lang: string;
  /** `null` = nothing stands in that place. */
  texts: (string | null)[];
}

/** A learner whom the page is about, whether or not there is feedback yet. */
export interface PageSubject extends ReadLearner {}

/**
 * What a page gave. Three answers that must never be confused: feedback; a positive sign that there is none
 * yet; and a page of ours whose layout we no longer recognise. `site` is the LMS root without trailing slash.
 */
export interface Reading {
  answer: 'feedback' | 'nothing-yet' | 'layout-changed' | 'not-a-feedback-page';
  url: string;
  site: string | null;
  lms: Lms | null;
  pageKind: string | null;
  /** Names of the selectors or fields that should have been there. */
  missing: string[];
  /** Learners the page is about, in page order: one on a learner's page, many on a list. */
  subjects: PageSubject[];
  items: ReadItem[];
  /** Learners (user ids) of whom the LMS can say more than this page shows: read again with that learner as scope. */
  deeper: string[];
  /** Where else this learner's work is: for parent-role mentors, who cannot reach it from the course. */
  ways: Way[];
  /**
   * Everybody's feedback can be asked for from here, whatever the page itself shows: of the `work` at hand, or of one of
   * the `course`'s works, which the mentor names. Left out = only what the page lists.
   */
  classOf?: 'work' | 'course' | undefined;
  /** The course's works, when they were asked for. */
  works?: WorkToChoose[] | undefined;
  /** Dates that may say when the work must be in, until the extension has read them. */
  printedDue?: PrintedDates | undefined;
  /** Things to tell the mentor, as message keys: `anonymous`, `group-representative`, `resubmitted-since`… */
  notes: string[];
}

/** Why nothing was read, as a message's key: there is no page to read, which is no failure. */
export const NO_PAGE = 'elsewhere.none';
