import type { Field, RowKind } from './profile.ts';

/** What kind of thing a field holds: a workbook writes days, moments and numbers as such, everything else as text. */
export type FieldKind = 'day' | 'moment' | 'number' | 'text';

const KINDS: Partial<Record<Field, FieldKind>> = {
  due: 'day',
  agreedOn: 'day',
  setOn: 'day',
  deadline: 'day',
  followUpOn: 'day',
  nextOn: 'day',
  reviewOn: 'day',
  askedOn: 'day',
  answeredOn: 'day',
  reviewAt: 'moment',
  changedAt: 'moment',
  stepNumber: 'number',
  confidence: 'number',
  minutes: 'number',
  hours: 'number',
  version: 'number',
};

/** What a field holds. */
export const kindOf = (field: Field): FieldKind => KINDS[field] ?? 'text';

const LEARNER: Field[] = [
  ...(['misId', 'misRef', 'uln', 'userName', 'idNumber', 'learnerName', 'groups'] as const),
  ...(['lmsSite', 'lmsUserId'] as const),
];
const WORK: Field[] = ['course', 'work'];
const TARGET: Field[] = [
  ...(['statement', 'evidence', 'why', 'ifThen', 'ownWords', 'challenge', 'due'] as const),
  ...(['agreedOn', 'setOn', 'status', 'assessment', 'deadline', 'targetId'] as const),
];
const FOLLOW_UP: Field[] = [
  ...(['followUpOn', 'outcome', 'note', 'seen', 'confidence', 'nextOn', 'moveReason'] as const),
];
const RECEIPT: Field[] = ['changedAt', 'recordId', 'version', 'contentHash', 'removed'];

const OFFERED: Record<RowKind, Field[]> = {
  targets: [...LEARNER, ...WORK, ...TARGET, 'steps', ...FOLLOW_UP, ...RECEIPT],
  steps: [
    ...LEARNER,
    ...WORK,
    ...TARGET,
    ...(['stepNumber', 'step', 'stepState', 'steps'] as const),
    ...FOLLOW_UP,
    ...RECEIPT,
  ],
  'follow-ups': [...LEARNER, ...WORK, ...TARGET, 'steps', ...FOLLOW_UP, ...RECEIPT],
  reviews: [
    ...LEARNER,
    ...(['reviewOn', 'reviewAt', 'checklist', 'minutes', 'hours', 'answers'] as const),
    ...(['summary', 'confidence'] as const),
    ...RECEIPT,
  ],
  questions: [
    ...LEARNER,
    ...WORK,
    ...(['askedOn', 'teacher', 'quote', 'question', 'questionState', 'answer'] as const),
    ...(['answeredOn', 'statement', 'targetId'] as const),
    ...RECEIPT,
  ],
};

/** The fields that rows of a kind can have anything in, in the order in which a file has them. */
export const fieldsOf = (rows: RowKind): readonly Field[] => OFFERED[rows];
