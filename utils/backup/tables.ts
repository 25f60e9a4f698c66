import type * as z from 'zod/mini';
import { BankTemplate } from '#utils/domain/bank-template.ts';
import { Checklist } from '#utils/domain/checklist.ts';
import { Conflict } from '#utils/domain/conflict.ts';
import { Correction } from '#utils/domain/correction.ts';
import { Draft } from '#utils/domain/draft.ts';
import { Erasure } from '#utils/domain/erasure.ts';
import { ExportBatch, ExportRows } from '#utils/domain/export-batch.ts';
import { OwnProfile } from '#utils/domain/export-profile.ts';
import { Feedback } from '#utils/domain/feedback.ts';
import { Learner } from '#utils/domain/learner.ts';
import { Lineage } from '#utils/domain/lineage.ts';
import { LogEntry } from '#utils/domain/log-entry.ts';
import { Question } from '#utils/domain/question.ts';
import { Review } from '#utils/domain/review.ts';
import { SentMark } from '#utils/domain/sent-mark.ts';
import { Snooze } from '#utils/domain/snooze.ts';
import { Target } from '#utils/domain/target.ts';
import { Totals } from '#utils/domain/totals.ts';

/**
 * How records of a table come together out of two devices. `versioned`: by their histories. `append`: never changed once written.
 * `answered`: an export batch, which changes once. `made`: made from the others, in no backup. `histories`: the histories themselves.
 */
export type Joins = 'versioned' | 'append' | 'answered' | 'made' | 'histories';

/** Every table of the store, in the order in which a restore takes them in. A test fails when one is missing here. */
export const backupTables = {
  learners: { schema: Learner, joins: 'versioned' },
  feedback: { schema: Feedback, joins: 'versioned' },
  targets: { schema: Target, joins: 'versioned' },
  questions: { schema: Question, joins: 'versioned' },
  reviews: { schema: Review, joins: 'versioned' },
  snoozes: { schema: Snooze, joins: 'versioned' },
  checklists: { schema: Checklist, joins: 'versioned' },
  profiles: { schema: OwnProfile, joins: 'versioned' },
  bank: { schema: BankTemplate, joins: 'versioned' },
  corrections: { schema: Correction, joins: 'versioned' },
  drafts: { schema: Draft, joins: 'versioned' },
  log: { schema: LogEntry, joins: 'append' },
  exports: { schema: ExportBatch, joins: 'answered' },
  rows: { schema: ExportRows, joins: 'append' },
  erasures: { schema: Erasure, joins: 'append' },
  conflicts: { schema: Conflict, joins: 'append' },
  lineages: { schema: Lineage, joins: 'histories' },
  sent: { schema: SentMark, joins: 'made' },
  totals: { schema: Totals, joins: 'made' },
} as const satisfies Record<string, { schema: z.ZodMiniType; joins: Joins }>;

export type TableName = keyof typeof backupTables;

/** A record whose table says what it is. */
export type AnyRecord = Record<string, unknown>;

/** The records of each table. */
export type Tables = Record<TableName, AnyRecord[]>;

const isName = (name: string): name is TableName => Object.hasOwn(backupTables, name);

export const tableNames: TableName[] = Object.keys(backupTables).filter(isName);

/** The tables that a backup holds. */
export const keptTables = tableNames.filter((name) => backupTables[name].joins !== 'made');

/** Every table, made with `of`. */
export function tablesWith<T>(of: (name: TableName) => T): Record<TableName, T> {
  const entries = tableNames.map((name) => [name, of(name)]);
  return Object.fromEntries(entries);
}

/** A record's key: its id, or for a draft its key. */
export const keyOf = (record: AnyRecord): string => String(record.id ?? record.key);

/** The version that a record is in; the same only when nothing was saved in between. */
export const versionOf = ({ rev, updatedAt, savedAt }: AnyRecord): string =>
  rev === undefined ? String(savedAt) : `${rev}@${updatedAt}`;

/** The name of a record's history. */
export const lineageId = (table: TableName, key: string): string => `${table}/${key}`;
