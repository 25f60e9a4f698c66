import type { Column, Field, Profile, RowKind } from './profile.ts';
import { EXCEL_LONGEST } from './safe-cell.ts';

// Plain data, checked against the schema by a test: parsing while modules load would come before zod is told
// not to compile, which extension pages forbid.
const column = (
  heading: string,
  field: Field,
  ifEmpty: 'allow' | 'warn' | 'hold' = 'allow',
): Column => ({ heading, field, ifEmpty });

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

const shared = {
  name: 'Feedforward full',
  dates: 'dd/MM/yyyy',
  newlines: 'keep',
  bom: true,
  delimiter: ',',
  guard: 'apostrophe',
  longest: EXCEL_LONGEST,
  status: {
    draft: 'Draft',
    agreed: 'Agreed',
    'in-progress': 'In progress',
    met: 'Met',
    'partly-met': 'Partly met',
    'not-met': 'Not met',
    withdrawn: 'Withdrawn',
  },
  assessment: {
    practice: 'Practice',
    live: 'Live',
    resubmission: 'Resubmission',
    closed: 'Closed',
  },
  challenge: { comfortable: 'Comfortable', stretching: 'Stretching', 'too-much': 'Too much' },
  outcome: { done: 'Done', partly: 'Partly done', 'not-yet': 'Not yet' },
  stepDone: 'done',
  gone: 'Removed',
} as const;

const targets: Profile = {
  ...shared,
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
  ...shared,
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

/** "Feedforward full", the profile for each kind of row until a college brings its own; opens in Excel. */
export const defaultProfiles: Record<RowKind, Profile> = { targets, 'follow-ups': followUps };
