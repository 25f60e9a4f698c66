import * as z from 'zod/mini';
import type { RecordId } from '#utils/domain/ids.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { keepsAll, type Retention } from '#utils/domain/retention.ts';
import { type Clock, Day } from '#utils/domain/time.ts';
import { readStored, writeStored } from '#utils/platform/stored-value.ts';
import {
  announcedSince,
  dayMeant,
  dayOfGoing,
  isToBeSaid,
  type RetentionNotes,
  withAnnounced,
  withKept,
  withoutGone,
} from '#utils/retention/announced.ts';
import { dayToGo, holdOf } from '#utils/retention/rule.ts';
import { attempt } from '#utils/store/attempt.ts';
import type { Store } from '#utils/store/db.ts';
import {
  eraseKept,
  type KeptLearner,
  keptLearners,
  retentionReceipts,
} from '#utils/store/retention.ts';
import type { RetentionLine, RetentionServices } from './privacy-types.ts';
import { readEffective } from './settings-service.ts';
import type { Outcome } from './types.ts';

const KEY = 'retention';

/** What of these services lies outside of the store; a test has its own. */
export interface RetentionWorld {
  rule(): Promise<Retention>;
  read(): Promise<unknown>;
  write(notes: RetentionNotes): Promise<void>;
}

const inBrowser: RetentionWorld = {
  rule: async () => (await readEffective()).retention,
  read: () => readStored(KEY),
  write: (notes) => writeStored(KEY, notes),
};

const Notes = z.object({
  announced: z.catch(z.record(z.string(), z.object({ on: Day, since: Day })), {}),
  keptUntil: z.catch(z.record(z.string(), Day), {}),
});

/** What is stored of it, whatever it is. Nothing known = nothing announced: that only makes records stay longer. */
const notesIn = (stored: unknown): RetentionNotes => {
  const read = z.safeParse(Notes, stored ?? {});
  return read.success ? read.data : { announced: {}, keptUntil: {} };
};

/** A learner's line, if it is time to say something of them. */
function lineOf(
  kept: KeptLearner,
  rule: Retention,
  notes: RetentionNotes,
  today: Day,
): RetentionLine | null {
  const toGo = dayToGo(kept, rule);
  if (!toGo) return null;
  const { learnerId, name } = kept;
  const meant = dayMeant(toGo.on, learnerId, notes);
  if (!isToBeSaid(meant, today)) return null;
  const goesOn = dayOfGoing(meant, announcedSince(meant, learnerId, notes), today);
  return { learnerId, name, meant, goesOn, why: toGo.why, hold: holdOf(kept) };
}

/** Erases learners whose time is over, over this device's store. Loaded by the workspace alone. */
export function createRetentionServices(
  db: Store,
  clock: Clock,
  world: RetentionWorld = inBrowser,
): RetentionServices {
  const known = async () => ({ rule: await world.rule(), notes: notesIn(await world.read()) });

  const plan = async (): Promise<RetentionLine[]> => {
    const { rule, notes } = await known();
    if (keepsAll(rule)) return [];
    const today = clock.today();
    const lines = (await keptLearners(db)).flatMap(
      (kept) => lineOf(kept, rule, notes, today) ?? [],
    );
    return lines.sort((a, b) => a.goesOn.localeCompare(b.goesOn) || a.name.localeCompare(b.name));
  };

  const change = async (to: (notes: RetentionNotes) => RetentionNotes): Outcome<void> => {
    try {
      await world.write(to(notesIn(await world.read())));
      return ok(undefined);
    } catch {
      return refused('errors.settings');
    }
  };

  /** Goes, as the records are at this moment and as it was announced. */
  const isOver = (kept: KeptLearner, rule: Retention, notes: RetentionNotes): boolean => {
    const line = lineOf(kept, rule, notes, clock.today());
    if (!line || line.hold !== null) return false;
    const since = announcedSince(line.meant, kept.learnerId, notes);
    return since !== null && line.goesOn <= clock.today();
  };

  const eraseDue = async () => {
    const { rule, notes } = await known();
    const receipts = [];
    // Nothing was ever announced: nothing to look for.
    const ids: RecordId[] = keepsAll(rule) ? [] : Object.keys(notes.announced);
    for (const id of ids) {
      const receipt = await eraseKept(db, id, (kept) => isOver(kept, rule, notes), clock);
      if (receipt) receipts.push(receipt);
    }
    const gone = new Set(receipts.map(({ id }) => id));
    if (gone.size > 0) await change((before) => withoutGone(before, gone));
    return receipts;
  };

  return {
    retentionPlan: () => attempt(db, plan),
    noteAnnounced: (lines) =>
      change((notes) =>
        withAnnounced(
          notes,
          lines.map(({ learnerId: id, meant }) => ({ id, meant })),
          clock.today(),
        ),
      ),
    keepUntil: (id, until) => change((notes) => withKept(notes, id, until)),
    eraseDue: () => attempt(db, eraseDue),
    retentionReceipts: () => attempt(db, () => retentionReceipts(db)),
  };
}
