import { LogEntry } from '#utils/domain/log-entry.ts';
import { Target, TargetWording } from '#utils/domain/target.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Totals } from '#utils/domain/totals.ts';
import { firstRevision } from '#utils/store/revision.ts';
import type { NewTarget } from '#utils/store/save-target.ts';
import { beginningWith, rawWrite } from './raw-store.ts';

/** The records that saving a target writes, made before the clock starts: the control is the writing alone. */
export interface SavedRecords {
  target: Target;
  entry: LogEntry;
  totals: Totals;
  draftKey: string;
}

/** What `saveTarget` would write of `made`, whole: as many fields, and as many entries in the indexes. */
export function recordsOf(made: NewTarget, totals: Totals, clock: Clock): SavedRecords {
  const { draftKey, wording, sources, course, work, learnerId } = made;
  const target = Target.parse({
    ...{ learnerId, sources, course, work },
    ...wording,
    ...firstRevision(clock),
    reviewOn: wording.due,
    ...{ assessment: null, deadline: null, follows: null, status: 'draft' },
  });
  const entry = LogEntry.parse({
    ...{ id: crypto.randomUUID(), at: target.createdAt, learnerId, targetId: target.id },
    ...{ supersedes: null, kind: 'target-set', wording: TargetWording.parse(target) },
  });
  return { target, entry, totals, draftKey: draftKey ?? '' };
}

const TABLES = ['learners', 'feedback', 'targets', 'log', 'questions', 'sent', 'drafts', 'totals'];

/** Puts them in one transaction over the tables that the product's is over, and as sure to be on disk. */
export const rawSave = (db: IDBDatabase, records: SavedRecords): Promise<void> =>
  rawWrite(db, TABLES, (table) => {
    table('targets').add(records.target);
    table('log').add(records.entry);
    table('drafts').delete(records.draftKey);
    table('totals').put(records.totals);
  });

/** The same, with the reads that the totals are counted from, as the browser gives them: asked for at once, nothing made of them. */
export const rawCountedSave = (db: IDBDatabase, records: SavedRecords): Promise<void> =>
  rawWrite(db, TABLES, (table) => {
    const { learnerId, sources } = records.target;
    const range = beginningWith(learnerId);
    table('learners').get(learnerId);
    for (const { feedbackId } of sources) table('feedback').get(feedbackId);
    table('targets').add(records.target);
    table('log').add(records.entry);
    table('drafts').delete(records.draftKey);
    table('targets').index('[learnerId+status]').getAll(range);
    table('log').index('[learnerId+at]').getAll(range);
    table('questions').index('[learnerId+state]').getAll(range);
    table('sent').index('learnerId').getAll(learnerId);
    table('totals').put(records.totals);
  });
