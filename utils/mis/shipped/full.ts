import { exportWords } from '#utils/domain/export-words.ts';
import { EXCEL_LONGEST, type Profile, type RowKind } from '../profile.ts';
import { column } from './column.ts';

// Plain data, checked against the schema by a test: parsing while modules load would come before zod is told
// not to compile, which extension pages forbid.
const learner = [
  column('Learner', 'learnerName', 'hold'),
  column('MIS reference', 'misRef', 'warn'),
  column('LMS site', 'lmsSite'),
  column('LMS user id', 'lmsUserId'),
  column('LMS id number', 'idNumber'),
  column('Course', 'course'),
  column('Work', 'work'),
  column('Target', 'statement', 'hold'),
];

const receipt = [
  column('Record id', 'recordId'),
  column('Record version', 'version'),
  column('Content hash', 'contentHash'),
  column('Removed', 'removed'),
];

/** Everything of a profile but its columns, as Excel wants a CSV. */
export const excelCsv = {
  name: 'Feedforward full',
  about:
    'Everything that Feedforward knows, in our own order. Modelled on no system: your college’s MIS team says which columns it takes and how.',
  format: 'csv',
  dates: 'dd/MM/yyyy',
  newlines: 'keep',
  bom: true,
  delimiter: ',',
  encoding: 'utf-8',
  unwritable: 'hold',
  guard: 'apostrophe',
  longest: EXCEL_LONGEST,
  whenLong: 'hold',
  id: { source: 'learnRefNumber', start: '', end: '', zeros: 'keep', padTo: 0 },
  sheet: 'Feedforward',
  ...exportWords,
} as const satisfies Omit<Profile, 'rows' | 'columns'>;

const targets: Profile = {
  ...excelCsv,
  rows: 'targets',
  columns: [
    ...learner,
    column('Steps', 'steps'),
    column('Evidence', 'evidence'),
    column('By when', 'due', 'hold'),
    column('Agreed on', 'agreedOn'),
    column('Status', 'status'),
    column('Assessment', 'assessment'),
    column('Set on', 'setOn'),
    column('Last follow-up', 'followUpOn'),
    column('Last outcome', 'outcome'),
    column('Last note', 'note'),
    column('Last confidence (0-10)', 'confidence'),
    column('Next date', 'nextOn'),
    ...receipt,
  ],
};

// The target's status and day today are left out, or every old follow-up would look like news when they change.
const followUps: Profile = {
  ...excelCsv,
  rows: 'follow-ups',
  columns: [
    ...learner,
    column('Follow-up on', 'followUpOn', 'hold'),
    column('Outcome', 'outcome', 'hold'),
    column('Note', 'note'),
    column('Confidence (0-10)', 'confidence'),
    column('Next date', 'nextOn'),
    column('Why the date moved', 'moveReason'),
    column('Target id', 'targetId'),
    ...receipt,
  ],
};

const steps: Profile = {
  ...excelCsv,
  rows: 'steps',
  columns: [
    ...learner,
    column('Step number', 'stepNumber'),
    column('Step', 'step', 'hold'),
    column('Done', 'stepState'),
    column('By when', 'due'),
    column('Status of the target', 'status'),
    column('Target id', 'targetId'),
    ...receipt,
  ],
};

const whose = learner.slice(0, 5);

const reviews: Profile = {
  ...excelCsv,
  rows: 'reviews',
  columns: [
    ...whose,
    column('Review on', 'reviewOn'),
    column('Checklist', 'checklist'),
    column('Minutes', 'minutes'),
    column('Confidence (0-10)', 'confidence'),
    column('Answers', 'answers'),
    column('Summary', 'summary'),
    ...receipt,
  ],
};

const questions: Profile = {
  ...excelCsv,
  rows: 'questions',
  columns: [
    ...whose,
    column('Course', 'course'),
    column('Work', 'work'),
    column('Asked on', 'askedOn'),
    column('Teacher', 'teacher'),
    column('About these words', 'quote'),
    column('Question', 'question', 'hold'),
    column('State', 'questionState'),
    column('Answer', 'answer'),
    column('Answered on', 'answeredOn'),
    ...receipt,
  ],
};

/** "Feedforward full", the profile for each kind of row until a college brings its own; opens in Excel. */
export const fullProfiles: Record<RowKind, Profile> = {
  targets,
  steps,
  'follow-ups': followUps,
  reviews,
  questions,
};
