import * as z from 'zod/mini';
import { FollowUpOutcome } from '#utils/domain/log-entry.ts';
import { AssessmentState, Challenge } from '#utils/domain/target.ts';
import { TargetStatus } from '#utils/domain/target-status.ts';
import { EXCEL_LONGEST, startsFormula } from './safe-cell.ts';

/** What one row of the file stands for. */
export const RowKind = z.enum(['targets', 'follow-ups']);
export type RowKind = z.infer<typeof RowKind>;

/** Everything that a column can hold; `fields.ts` says how each is written. */
export const Field = z.enum([
  'learnerName',
  'misRef',
  'lmsSite',
  'lmsUserId',
  'idNumber',
  'course',
  'work',
  'statement',
  'steps',
  'evidence',
  'why',
  'ifThen',
  'due',
  'agreedOn',
  'status',
  'assessment',
  'deadline',
  'challenge',
  'ownWords',
  'setOn',
  'followUpOn',
  'outcome',
  'note',
  'confidence',
  'nextOn',
  'moveReason',
  'targetId',
  'recordId',
  'version',
  'contentHash',
  'removed',
]);
export type Field = z.infer<typeof Field>;

const Heading = z.string().check(
  z.minLength(1),
  z.refine((text) => !startsFormula(text), 'A heading must not start a formula'),
);

/** A column: a field of the record, or the same words in every row. */
export const Column = z.union([
  z.strictObject({
    heading: Heading,
    field: Field,
    /** `hold`: a row without it stays behind. `warn`: the mentor is told, the row goes. */
    ifEmpty: z._default(z.enum(['allow', 'warn', 'hold']), 'allow'),
  }),
  z.strictObject({ heading: Heading, constant: z.string() }),
]);
export type Column = z.infer<typeof Column>;

/** What a college's MIS wants to be given: data, so that a college can bring its own. */
export const Profile = z.strictObject({
  name: z.string().check(z.minLength(1)),
  rows: RowKind,
  columns: z.array(Column).check(z.minLength(1)),
  dates: z.enum(['dd/MM/yyyy', 'yyyy-MM-dd']),
  /** Line breaks inside a cell: kept as LF, or replaced by a space or by ` / `. */
  newlines: z.enum(['keep', 'space', 'slash']),
  /** A byte order mark, by which Excel knows that the file is UTF-8. */
  bom: z.boolean(),
  delimiter: z.enum([',', ';', '\t']),
  guard: z.enum(['apostrophe', 'strip']),
  /** The longest cell, in UTF-16 units. */
  longest: z.int().check(z.positive(), z.maximum(EXCEL_LONGEST)),
  status: z.record(TargetStatus, z.string()),
  assessment: z.record(AssessmentState, z.string()),
  challenge: z.record(Challenge, z.string()),
  outcome: z.record(FollowUpOutcome, z.string()),
  /** What stands in brackets behind a step that is done. */
  stepDone: z.string(),
  /** What stands under `removed` when the record is no more. */
  gone: z.string().check(z.minLength(1)),
});
export type Profile = z.infer<typeof Profile>;
