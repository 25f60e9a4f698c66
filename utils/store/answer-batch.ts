import {
  type BatchState,
  ExportBatch,
  isStanding,
  isUnanswered,
} from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { type TellHowFar, untold } from './how-far.ts';
import { found } from './problem.ts';
import { logBatch } from './record-batch.ts';
import { countedTables } from './recount.ts';
import { remark } from './sent-marks.ts';

/** What a batch becomes, with when that was said. */
const answered = (batch: ExportBatch, state: BatchState, clock: Clock): ExportBatch =>
  ExportBatch.parse({
    ...batch,
    state,
    answeredAt: isUnanswered({ state }) ? null : clock.now(),
  });

/** The batch that another sends again gives way to it: its rows count once. */
async function giveWay(db: Store, batch: ExportBatch, clock: Clock): Promise<ExportBatch[]> {
  const before = batch.resends === null ? undefined : await db.exports.get(batch.resends);
  if (!before || !isStanding(batch) || before.state === 'resent') return [];
  const resent = answered(before, 'resent', clock);
  await db.exports.put(resent);
  return [resent];
}

/** What became of a batch, inside the caller's transaction over `answeredTables`. */
async function settle(
  db: Store,
  before: ExportBatch,
  state: BatchState,
  clock: Clock,
  tell: TellHowFar,
): Promise<ExportBatch> {
  const batch = answered(before, state, clock);
  await db.exports.put(batch);
  const isOut = state === 'downloaded' || state === 'acknowledged';
  if (isOut) await logBatch(db, batch, (part) => tell(part / 2));
  const changed = [batch, ...(await giveWay(db, batch, clock))];
  await remark(db, changed, (part) => tell((1 + part) / 2));
  return batch;
}

const answeredTables = (db: Store) => [...countedTables(db), db.exports, db.rows, db.reviews];

/**
 * Says what became of an export file. `downloaded`: the browser has it, or an answer is taken back. Of rows that the MIS took
 * there are marks; rows of a file that failed, or was taken back or sent again, go with the next.
 * @param tell of very many rows: how much of it is done
 * @throws StoreProblem `errors.gone` when there is no such batch
 */
export const answerBatch = (
  db: Store,
  id: RecordId,
  state: BatchState,
  clock: Clock,
  tell: TellHowFar = untold,
): Promise<ExportBatch> =>
  db.transaction('rw', answeredTables(db), async () =>
    settle(db, found(await db.exports.get(id)), state, clock, tell),
  );

/**
 * The browser has the file. What a mentor who was quicker has said of it by then stands.
 * @throws StoreProblem `errors.gone` when there is no such batch
 */
export const batchIsThere = (
  db: Store,
  id: RecordId,
  clock: Clock,
  tell: TellHowFar = untold,
): Promise<ExportBatch> =>
  db.transaction('rw', answeredTables(db), async () => {
    const before = found(await db.exports.get(id));
    return before.state === 'made' ? settle(db, before, 'downloaded', clock, tell) : before;
  });
