import * as z from 'zod/mini';
import { longId } from './ids.ts';

/**
 * An id as text. A number is taken only while it is a safe integer: above 2^53 its last digits are already wrong,
 * and one wrong digit is another learner. Ids of another shard are taken in their long form, so that one person has one
 * id. Negative: Canvas's mark for automatic grading.
 */
export const Id = z.pipe(
  z.union([z.string().check(z.regex(/^-?\d+(?:~\d+)?$/)), z.int()]),
  z.transform((id) => longId(String(id))),
);

const maybe = <Type extends z.core.$ZodType>(type: Type) =>
  z.pipe(
    z.optional(z.nullable(type)),
    z.transform((value) => value ?? null),
  );

const text = maybe(z.string());
/** Grades come as text; a number is no harm. */
const grade = z.pipe(
  maybe(z.union([z.string(), z.number()])),
  z.transform((value) => (value === null ? null : String(value))),
);
const flag = maybe(z.boolean());
/** Canvas counts attempts from 1; 0 and nothing both mean "none". */
const attempt = z.pipe(
  maybe(z.int()),
  z.transform((count) => (count !== null && count > 0 ? count : null)),
);

export const Comment = z.object({
  id: Id,
  author_id: maybe(Id),
  author_name: text,
  author: maybe(z.object({ id: maybe(Id), display_name: text })),
  comment: text,
  created_at: text,
  attempt,
  draft: flag,
  hidden: flag,
  /** In the rich-text list: `false` = this comment was written as plain text. */
  use_html_comment: flag,
  media_comment: maybe(z.unknown()),
  attachments: maybe(z.array(z.unknown())),
});
export type Comment = z.infer<typeof Comment>;

const Criterion = z.object({ id: z.string(), description: text });

export const Assignment = z.object({
  id: Id,
  name: text,
  course_id: maybe(Id),
  rubric: maybe(z.array(Criterion)),
  anonymize_students: flag,
  group_category_id: maybe(Id),
  grade_group_students_individually: flag,
  /** Everybody's, unless there are overrides. */
  due_at: text,
  has_overrides: flag,
  peer_reviews: flag,
  muted: flag,
  /** Moderated: until the grades are published, every marking is provisional. */
  moderated_grading: flag,
  grades_published: flag,
});
export type Assignment = z.infer<typeof Assignment>;

const RubricAssessment = z.record(
  z.string(),
  z.object({ comments: text, rating_id: maybe(z.string()), points: maybe(z.number()) }),
);

const User = z.object({
  id: Id,
  name: text,
  short_name: text,
  sortable_name: text,
  sis_user_id: text,
});
export type User = z.infer<typeof User>;

/** One version of the work, as `submission_history` keeps them. */
const Version = z.object({ attempt, grade, submitted_at: text });

export const Submission = z.object({
  id: Id,
  user_id: maybe(Id),
  assignment_id: Id,
  anonymous_id: text,
  grader_id: maybe(Id),
  attempt,
  grade,
  entered_grade: grade,
  excused: flag,
  workflow_state: text,
  submitted_at: text,
  /** This learner's own due date, extensions counted in; `null` = none, left out = an older Canvas does not say. */
  cached_due_date: z.optional(z.nullable(z.string())),
  graded_at: text,
  /** Absent (older Canvas) says nothing; `null` says "not posted". */
  posted_at: z.optional(z.nullable(z.string())),
  grade_matches_current_submission: flag,
  preview_url: text,
  /** How it was handed in; `null` = not yet. */
  submission_type: text,
  attachments: maybe(z.array(z.unknown())),
  submission_comments: maybe(z.array(Comment)),
  submission_html_comments: maybe(z.array(Comment)),
  submission_history: maybe(z.array(z.unknown())),
  rubric_assessment: maybe(RubricAssessment),
  user: maybe(User),
  /** Nested answers are parsed on their own: a misfit there must not lose the feedback. */
  assignment: z.optional(z.unknown()),
  course: z.optional(z.unknown()),
});
export type Submission = z.infer<typeof Submission>;

export const Course = z.object({ name: text });

/** A discussion: graded when it has an assignment. */
export const Discussion = z.object({
  assignment_id: maybe(Id),
  assignment: maybe(z.object({ id: maybe(Id) })),
});

export const People = z.array(z.object({ id: Id }));

export const PeerReviews = z.array(z.object({ assessor_id: maybe(Id) }));

/** The versions that can be read; others are left out, since they only refine what is known already. */
export const versionsOf = ({ submission_history }: Submission): z.infer<typeof Version>[] =>
  (submission_history ?? []).flatMap((version) => {
    const parsed = Version.safeParse(version);
    return parsed.success ? [parsed.data] : [];
  });

/** Where JSON does not fit, as `submission.user_id`: names of fields, never their values. */
export const misfits = (request: string, { issues }: z.core.$ZodError): string[] => [
  ...new Set(issues.slice(0, 5).map(({ path }) => [request, ...path.map(String)].join('.'))),
];
