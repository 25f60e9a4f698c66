import type { ExportBatch } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import { type Happened, historyOf } from '#utils/domain/log-history.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Store } from './db.ts';
import { startingWith } from './learner-queries.ts';

/** What became of a file that holds something of the learner. */
export type SentFile = Pick<ExportBatch, 'state' | 'answeredAt' | 'fileName'>;

/** What happened to a learner. */
export interface Timeline {
  /** Newest first. */
  happened: Happened[];
  /** What the targets say that it names, by id. */
  statements: Map<RecordId, string>;
  /** The files that it names, by id. */
  sent: Map<RecordId, SentFile>;
}

/** What of a file is said once: a file may hold many rows of one target, its steps for one. */
const sentOnce = ({ entry }: Happened): string =>
  entry.kind === 'exported' || entry.kind === 'released'
    ? [entry.kind, entry.batchId, entry.targetId, 'why' in entry ? entry.why : ''].join('/')
    : entry.id;

/** The first of those that have one key. */
function onlyFirst<T>(all: T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}

/** What is known of the files that entries name. */
async function sentFiles(db: Store, log: LogEntry[]): Promise<Map<RecordId, SentFile>> {
  const ids = new Set(log.flatMap((entry) => ('batchId' in entry ? [entry.batchId] : [])));
  const batches = await db.exports.bulkGet([...ids]);
  return new Map(
    batches.flatMap((batch) => {
      if (!batch) return [];
      const { id, state, answeredAt, fileName } = batch;
      return [[id, { state, answeredAt, fileName }] as const];
    }),
  );
}

/** Everything that was logged about a learner, newest first, corrections beside what they correct. */
export async function timelineOf(db: Store, learnerId: RecordId): Promise<Timeline> {
  const [from, to] = startingWith(learnerId);
  const [log, targets] = await Promise.all([
    db.log.where('[learnerId+at]').between(from, to).toArray(),
    db.targets.where('[learnerId+status]').between(from, to).toArray(),
  ]);
  const statements = new Map(targets.map(({ id, statement }: Target) => [id, statement]));
  const happened = onlyFirst(historyOf(log), sentOnce).toReversed();
  return { happened, statements, sent: await sentFiles(db, log) };
}
