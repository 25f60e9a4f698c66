import { type MessageKey, say } from '#utils/i18n/t.ts';

/** What the records of a table are called, in the order of a mentor's interest. Histories are nobody's. */
const KINDS: Record<string, MessageKey> = {
  learners: 'backup.kinds.learners',
  targets: 'backup.kinds.targets',
  feedback: 'backup.kinds.feedback',
  log: 'backup.kinds.log',
  reviews: 'backup.kinds.reviews',
  questions: 'backup.kinds.questions',
  drafts: 'backup.kinds.drafts',
  checklists: 'backup.kinds.checklists',
  bank: 'backup.kinds.bank',
  corrections: 'backup.kinds.corrections',
  snoozes: 'backup.kinds.snoozes',
  exports: 'backup.kinds.exports',
  conflicts: 'backup.kinds.conflicts',
  erasures: 'backup.kinds.erasures',
};

const KNOWN = Object.keys(KINDS);

export const kindWords = (table: string): string =>
  say({ key: KINDS[table] ?? 'backup.kinds.other' });

/** A mentor's interest first; what has no words of its own last. */
export const byInterest = (a: string, b: string): number => {
  const place = (table: string) => (KNOWN.includes(table) ? KNOWN.indexOf(table) : KNOWN.length);
  return place(a) - place(b);
};
