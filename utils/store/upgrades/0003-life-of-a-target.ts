import type { StoredRecord, Upgrade } from './upgrade.ts';

const isRecord = (value: unknown): value is StoredRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is asked of every target from now on; it was not asked before. */
const withNewWords = (wording: StoredRecord): StoredRecord => ({
  ...wording,
  challenge: null,
  ownWords: '',
  forNext: [],
});

/** An open target is a draft until it is agreed; a ticked step says that work on it has begun. */
function openStatus({ steps, agreedOn }: StoredRecord): string {
  const hasBegun = Array.isArray(steps) && steps.some((step) => isRecord(step) && step.done);
  if (hasBegun) return 'in-progress';
  return agreedOn === null || agreedOn === undefined ? 'draft' : 'agreed';
}

const statusOf = (target: StoredRecord): unknown => {
  if (target.status === 'open') return openStatus(target);
  return target.status === 'partly' ? 'partly-met' : target.status;
};

/** In the log nobody can tell any more which kind of open it was: a target that ended or came back was worked on. */
const statusInLog = (status: unknown): unknown => {
  if (status === 'open') return 'in-progress';
  return status === 'partly' ? 'partly-met' : status;
};

const inLog: Record<string, (entry: StoredRecord) => StoredRecord> = {
  'target-set': (entry) => ({ ...entry, ...newWording(entry) }),
  reworded: (entry) => ({ ...entry, ...newWording(entry) }),
  'follow-up': (entry) => ({
    ...entry,
    ...(isRecord(entry.followUp) && { followUp: { ...entry.followUp, decision: null } }),
  }),
  status: (entry) => ({
    ...entry,
    from: statusInLog(entry.from),
    to: statusInLog(entry.to),
    reason: '',
  }),
};

const newWording = ({ wording }: StoredRecord): StoredRecord =>
  isRecord(wording) ? { wording: withNewWords(wording) } : {};

const newDraft = (draft: unknown): unknown =>
  isRecord(draft)
    ? { ...draft, ...newWording(draft), follows: null, assessment: null, held: null }
    : draft;

/** An unfinished target goes on in the new editor; other drafts are of another shape. */
function upgradeDraft(draft: StoredRecord): StoredRecord {
  const { key, value } = draft;
  const isTarget = typeof key === 'string' && key.startsWith('target/');
  if (!isTarget || !isRecord(value) || !Array.isArray(value.queue)) return draft;
  return { ...draft, value: { ...value, queue: value.queue.map(newDraft) } };
}

/**
 * A target has a life: draft, agreed, in progress, then met, partly met, not met or withdrawn. It carries the learner's
 * own words, how hard they find it, what was held back for the next piece, the assessment's day, and what it follows.
 */
export const upgrade: Upgrade = {
  to: 3,
  stores: {},
  change: {
    targets: (target) => ({
      ...withNewWords(target),
      status: statusOf(target),
      deadline: null,
      follows: null,
    }),
    log: (entry) => inLog[String(entry.kind)]?.(entry) ?? entry,
    drafts: upgradeDraft,
  },
};
