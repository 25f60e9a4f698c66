import type { Profile } from '../profile.ts';
import { column, columns } from './column.ts';
import { excelCsv } from './full.ts';

/** What files for a system have in common: nothing in them is for Excel, and nothing breaks a line. */
const forSystems = {
  ...excelCsv,
  newlines: 'space',
  bom: false,
  guard: 'strip',
} as const;

const proMonitor: Profile = {
  ...forSystems,
  name: 'ProMonitor-like',
  about:
    'Modelled on how ProMonitor shows a SMART target. Its import format is not public and every college sets up its own, so check headings, order, status words and the learner reference with your MIS team. The person code is filled up to 8 digits, as one college has it.',
  rows: 'targets',
  id: { source: 'personCode', start: '', end: '', zeros: 'keep', padTo: 8 },
  status: {
    ...excelCsv.status,
    draft: 'Not started',
    agreed: 'Not started',
    met: 'Achieved',
    'partly-met': 'Partially achieved',
    'not-met': 'Not achieved',
  },
  columns: [
    column('StudentID', 'misId', 'hold'),
    column('Target', 'statement', 'hold', 2000),
    column('HowToAchieve', 'steps', 'allow', 2000),
    column('SuccessCriteria', 'evidence', 'allow', 2000),
    ...columns([
      ['DateSet', 'setOn'],
      ['TargetDate', 'due'],
      ['ReviewDate', 'nextOn'],
      ['Status', 'status'],
      ['Comments', 'note'],
    ]),
    { heading: 'Source', constant: 'Feedforward' },
    column('ExternalID', 'recordId'),
  ],
};

const ebs: Profile = {
  ...forSystems,
  name: 'ebs-like',
  about:
    'Modelled on ebs as far as it is known from outside: the person code is the LearnRefNumber, without zeros in front, and days are written 23-Nov-2026. Its import of targets is set up by each college: check all of it with your MIS team.',
  rows: 'targets',
  dates: 'dd-MMM-yyyy',
  id: { source: 'personCode', start: '', end: '', zeros: 'strip', padTo: 0 },
  columns: [
    column('PERSON_CODE', 'misId', 'hold'),
    column('TARGET_TITLE', 'work', 'allow', 100),
    column('TARGET_DESCRIPTION', 'statement', 'hold', 2000),
    column('ACTIONS', 'steps', 'allow', 2000),
    ...columns([
      ['START_DATE', 'agreedOn'],
      ['DUE_DATE', 'due'],
      ['REVIEW_DATE', 'nextOn'],
      ['STATUS', 'status'],
    ]),
    column('NOTES', 'note', 'allow', 2000),
    column('REFERENCE', 'recordId'),
  ],
};

const pics: Profile = {
  ...forSystems,
  name: 'PICS-like',
  about:
    'Modelled on the public import specification of PICSWeb for off-the-job hours: one row a review, with its exact headings and UK dates. Rows that match by learner and time are updated. PICS also has ContactType, with your college’s own list: add it if it is wanted, and check with your MIS team that reviews count as off-the-job hours at all.',
  rows: 'reviews',
  id: { source: 'learnRefNumber', start: '', end: '', zeros: 'keep', padTo: 0 },
  columns: [
    column('ULIN', 'misId', 'hold'),
    column('StartDateTime', 'reviewAt', 'hold'),
    column('DurationHours', 'hours', 'hold'),
  ],
};

const jisc: Profile = {
  ...forSystems,
  name: 'Jisc target setting',
  about:
    'Modelled on Jisc’s draft of targetsetting.tsv for its learning analytics: Created, Updated and Achieved. It is a draft; check with whoever runs the service that it takes the file, and give the file the name targetsetting.tsv.',
  rows: 'targets',
  format: 'tsv',
  dates: 'yyyy-MM-dd',
  whenLong: 'cut',
  id: { source: 'userName', start: '', end: '', zeros: 'keep', padTo: 0 },
  status: {
    draft: 'Created',
    agreed: 'Created',
    'in-progress': 'Updated',
    met: 'Achieved',
    'partly-met': 'Updated',
    'not-met': 'Updated',
    withdrawn: 'Updated',
  },
  columns: [
    column('USERNAME', 'misId', 'hold', 255),
    column('HOMEPAGE', 'lmsSite', 'allow', 255),
    column('TIMESTAMP', 'changedAt', 'hold'),
    column('ACTION', 'status', 'hold'),
    { heading: 'OBJECTID', template: 'urn:uuid:{recordId}', ifEmpty: 'hold' },
    column('OBJECTNAME', 'statement', 'hold', 255),
    { heading: 'TARGET_CATEGORY', constant: '' },
    { heading: 'TARGET_VALUE', constant: '' },
    column('TARGET_TIME_PERIOD', 'due'),
    { heading: 'VLE_MOD_ID', constant: '' },
    { heading: 'UDD_MOD_INST_ID', constant: '' },
  ],
};

/** Profiles after the ways of systems, by their ids. */
export const modelledProfiles: Record<string, Profile> = {
  'promonitor-targets': proMonitor,
  'ebs-targets': ebs,
  'pics-reviews': pics,
  'jisc-targets': jisc,
};
