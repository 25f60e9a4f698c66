import * as z from 'zod/mini';
import { ExportKind } from './export-batch.ts';
import { Field } from './export-field.ts';
import { exportWords } from './export-words.ts';
import { startsFormula } from './formula.ts';
import { FollowUpOutcome } from './log-entry.ts';
import { Question } from './question.ts';
import { recordShape } from './record.ts';
import { AssessmentState, Challenge } from './target.ts';
import { TargetStatus } from './target-status.ts';

/** The most UTF-16 units that Excel keeps in one cell (Microsoft, "Excel specifications and limits"). */
export const EXCEL_LONGEST = 32_767;
/** More columns than this no mentor looks through, and no MIS asks for. */
export const MAX_COLUMNS = 100;

const Heading = z.string().check(
  z.minLength(1),
  z.maxLength(255),
  z.refine((text) => !startsFormula(text), 'A heading must not start a formula'),
);

const Longest = z.int().check(z.positive(), z.maximum(EXCEL_LONGEST));

/** What a column may say besides what stands in it. */
const aboutCells = {
  /** `hold`: a row without it stays behind. `warn`: the mentor is told, the row goes. */
  ifEmpty: z._default(z.enum(['allow', 'warn', 'hold']), 'allow'),
  /** The longest text here, in UTF-16 units; without it, the profile's own. */
  longest: z.optional(Longest),
};

/** The names in a template's braces. */
const FIELD_NAME = /(?<!\\)\{([^{}]*)\}/g;
const namesFields = (text: string): boolean =>
  [...text.matchAll(FIELD_NAME)].every(([, name]) => Field.safeParse(name).success);

/** A column: a field of the record, the same words in every row, or several fields in one cell (`utils/mis/template.ts`). */
export const Column = z.union([
  z.strictObject({ heading: Heading, field: Field, ...aboutCells }),
  z.strictObject({ heading: Heading, constant: z.string().check(z.maxLength(EXCEL_LONGEST)) }),
  z.strictObject({
    heading: Heading,
    template: z
      .string()
      .check(z.maxLength(2000), z.refine(namesFields, 'Braces hold the name of a field')),
    ...aboutCells,
  }),
]);
export type Column = z.infer<typeof Column>;

/** Which of a learner's references the file goes by. A person code is what ebs calls the LearnRefNumber. */
export const IdSource = z.enum(['learnRefNumber', 'personCode', 'uln', 'idNumber', 'userName']);
export type IdSource = z.infer<typeof IdSource>;

/** How a learner's reference is written: taken off are `start` and `end` where it has them, then zeros in front, then it is filled up with zeros. */
export const IdRule = z.strictObject({
  source: IdSource,
  start: z._default(z.string().check(z.maxLength(40)), ''),
  end: z._default(z.string().check(z.maxLength(80)), ''),
  zeros: z._default(z.enum(['keep', 'strip']), 'keep'),
  /** As many signs as it has at least; 0 = as it is. */
  padTo: z._default(z.int().check(z.minimum(0), z.maximum(20)), 0),
});
export type IdRule = z.infer<typeof IdRule>;

const Word = z.string().check(z.maxLength(80));

/** Excel's rules for the name of a sheet. */
const SheetName = z
  .string()
  .check(z.minLength(1), z.maxLength(31), z.regex(/^(?!')[^[\]:*?/\\]+(?<!')$/));

const headingsDiffer = ({ columns }: { columns: { heading: string }[] }): boolean =>
  new Set(columns.map(({ heading }) => heading)).size === columns.length;

/** What a college's MIS wants to be given: data, so that a college can bring its own. */
export const Profile = z
  .strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(80)),
    /** What it is modelled on, and what the college has to check. */
    about: z._default(z.string().check(z.maxLength(600)), ''),
    rows: ExportKind,
    format: z._default(z.enum(['csv', 'tsv', 'xlsx']), 'csv'),
    columns: z.array(Column).check(z.minLength(1), z.maxLength(MAX_COLUMNS)),
    dates: z._default(z.enum(['dd/MM/yyyy', 'yyyy-MM-dd', 'dd-MMM-yyyy']), 'dd/MM/yyyy'),
    /** Line breaks inside a cell: kept as LF, or replaced by a space or by ` / `. */
    newlines: z._default(z.enum(['keep', 'space', 'slash']), 'keep'),
    /** A byte order mark, by which Excel knows that the file is UTF-8. */
    bom: z._default(z.boolean(), false),
    /** Between the cells of a CSV. */
    delimiter: z._default(z.enum([',', ';', '\t', '|']), ','),
    encoding: z._default(z.enum(['utf-8', 'utf-16le', 'windows-1252']), 'utf-8'),
    /** What becomes of signs that the encoding has not: the row stays behind, or the nearest plain sign stands there. */
    unwritable: z._default(z.enum(['hold', 'replace']), 'hold'),
    guard: z._default(z.enum(['apostrophe', 'strip', 'none']), 'strip'),
    /** The longest cell, in UTF-16 units. */
    longest: z._default(Longest, EXCEL_LONGEST),
    /** What becomes of a longer text: the row stays behind, or the text is cut. */
    whenLong: z._default(z.enum(['hold', 'cut']), 'hold'),
    id: z._default(IdRule, {
      source: 'learnRefNumber',
      start: '',
      end: '',
      zeros: 'keep',
      padTo: 0,
    }),
    sheet: z._default(SheetName, 'Feedforward'),
    status: z._default(z.record(TargetStatus, Word), exportWords.status),
    assessment: z._default(z.record(AssessmentState, Word), exportWords.assessment),
    challenge: z._default(z.record(Challenge, Word), exportWords.challenge),
    outcome: z._default(z.record(FollowUpOutcome, Word), exportWords.outcome),
    questionState: z._default(z.record(Question.shape.state, Word), exportWords.questionState),
    /** What stands in brackets behind a step that is done, and alone in a row of its own. */
    stepDone: z._default(Word, exportWords.stepDone),
    stepNotDone: z._default(Word, exportWords.stepNotDone),
    /** What stands under `removed` when the record is no more. */
    gone: z._default(Word.check(z.minLength(1)), exportWords.gone),
    /** How a ticked and an unticked question of a review is answered. */
    tick: z._default(z.strictObject({ yes: Word, no: Word }), exportWords.tick),
  })
  .check(
    z.refine(headingsDiffer, 'Two columns have one heading'),
    z.refine(
      ({ guard, format }) => guard !== 'none' || format === 'xlsx',
      'Only a workbook needs no guard',
    ),
  );
export type Profile = z.infer<typeof Profile>;

/** A profile of the mentor's own. */
export const OwnProfile = z.object({ ...recordShape, profile: Profile });
export type OwnProfile = z.infer<typeof OwnProfile>;
