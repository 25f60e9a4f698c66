import * as z from 'zod/mini';
import { FeedbackSource } from '#utils/domain/feedback.ts';

/** The longest text that one piece of feedback may have; beyond it a page is not what it seems. */
const MAX_TEXT = 500_000;

const text = z.string().check(z.maxLength(MAX_TEXT));
/** A date with its label, a language. */
const shortText = z.string().check(z.maxLength(500));
const orNull = z.nullable(text);
const learner = { name: orNull, userId: orNull, idNumber: orNull };

const ReadItemSchema = z.object({
  learner: z.object(learner),
  course: orNull,
  courseId: orNull,
  work: orNull,
  activityId: orNull,
  attempt: z.nullable(z.int()),
  grade: orNull,
  released: z.nullable(z.boolean()),
  markedOn: orNull,
  author: orNull,
  source: FeedbackSource,
  criterion: orNull,
  text,
  cut: z.boolean(),
  media: z.boolean(),
});

/** A reading as it comes from the page's world: `Reading` in utils/domain, checked at the door. */
export const ReadingSchema = z.object({
  answer: z.enum(['feedback', 'nothing-yet', 'layout-changed', 'not-a-feedback-page']),
  url: text,
  site: orNull,
  lms: z.nullable(z.enum(['moodle', 'canvas'])),
  pageKind: orNull,
  missing: z.array(text),
  subjects: z.array(z.object(learner)),
  items: z.array(ReadItemSchema),
  deeper: z.array(text),
  ways: z.array(z.object({ course: orNull, url: text })),
  notes: z.array(text),
  printedDue: z.optional(
    z.object({ lang: shortText, texts: z.array(z.nullable(shortText)).check(z.maxLength(20)) }),
  ),
});

const AnswerSchema = z.object({
  path: text,
  status: z.int(),
  contentType: orNull,
  link: orNull,
  body: z.string().check(z.maxLength(20_000_000)),
  redirected: z.boolean(),
});

const DetailSchema = z.object({
  what: z.enum(['comment', 'gradebook', 'notes']),
  userId: text,
  course: orNull,
  courseId: orNull,
  activityId: orNull,
  work: orNull,
  attempt: z.nullable(z.int()),
  gradeId: orNull,
  grade: orNull,
  released: z.nullable(z.boolean()),
  answer: AnswerSchema,
});

/** What the reader hands over, whichever way it read. */
export const RawReadingSchema = z.discriminatedUnion('via', [
  z.object({ via: z.literal('dom'), reading: ReadingSchema, details: z.array(DetailSchema) }),
  z.object({
    via: z.literal('canvas-json'),
    gathered: z.object({
      url: text,
      pageKind: text,
      scope: z.optional(z.enum(['page', 'class', 'works'])),
      page: z.object({
        site: text,
        courseId: orNull,
        assignmentId: orNull,
        urlStudentId: orNull,
        shownStudentName: orNull,
        currentUserId: orNull,
        courseName: orNull,
        anonymous: z.boolean(),
        viewerIsLearner: z.optional(z.boolean()),
        mayBeStaff: z.optional(z.boolean()),
      }),
      answers: z.array(AnswerSchema),
      shownGrades: z.optional(
        z.nullable(z.object({ name: orNull, json: z.string().check(z.maxLength(20_000_000)) })),
      ),
      shown: z.optional(z.array(z.object({ author: text, text, media: z.boolean() }))),
    }),
  }),
]);
