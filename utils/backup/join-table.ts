import { Conflict } from '#utils/domain/conflict.ts';
import { ExportBatch } from '#utils/domain/export-batch.ts';
import { type Lineage, standingTo } from '#utils/domain/lineage.ts';
import type { Histories } from './histories.ts';
import { sameContent } from './same-content.ts';
import { type Settled, settle } from './settle.ts';
import {
  type AnyRecord,
  backupTables,
  keyOf,
  lineageId,
  type TableName,
  type Tables,
  versionOf,
} from './tables.ts';
import { type Counts, type Making, noCounts } from './types.ts';

/** What of one table would be written. */
export interface Joined {
  table: TableName;
  put: AnyRecord[];
  lineages: Lineage[];
  conflicts: Conflict[];
  counts: Counts;
}

export interface JoinInput extends Making {
  table: TableName;
  file: Tables;
  here: Tables;
  histories: { ours: Histories; theirs: Histories };
  bringBack: boolean;
  /** Learners who come in whatever was taken out here. */
  needed: ReadonlySet<string>;
}

const pastOf = (histories: Histories, id: string): string[] => histories.get(id)?.past ?? [];

/** What happens to one record. */
function standing(input: JoinInput, record: AnyRecord, ours: AnyRecord | undefined): Settled {
  const { table, histories, bringBack, needed } = input;
  const id = lineageId(table, keyOf(record));
  const [mine, theirs] = [pastOf(histories.ours, id), pastOf(histories.theirs, id)];
  const order = standingTo(mine, theirs);
  if (!ours) {
    const wasTakenOut = histories.ours.has(id) && (order === 'same' || order === 'ahead');
    const staysOut = wasTakenOut && !bringBack && !needed.has(keyOf(record));
    return staysOut ? { is: 'removed' } : { is: 'added', put: record };
  }
  if (sameContent(record, ours)) return { is: 'left' };
  // A file that was saved from a failed upgrade knows no histories: what differs then stands beside ours.
  if (order === 'ahead' && theirs.length > 0) return { is: 'left' };
  if (order === 'behind') return { is: 'changed', put: record };
  const isStranger = !mine.some((mark) => theirs.includes(mark));
  return settle(table, ours, record, isStranger);
}

/** Whether one device knows more of what became of a file: that it was handed over, that somebody answered, or the later answer. */
function isLaterAnswer(theirs: AnyRecord, ours: AnyRecord): boolean {
  const [one, other] = [ExportBatch.parse(theirs), ExportBatch.parse(ours)];
  const known = ({ state }: ExportBatch) => ['made', 'downloaded'].indexOf(state);
  const [theirPlace, ourPlace] = [known(one), known(other)];
  if (theirPlace >= 0 || ourPlace >= 0)
    return ourPlace >= 0 && (theirPlace === -1 || theirPlace > ourPlace);
  return (one.answeredAt ?? '') > (other.answeredAt ?? '');
}

/** Records that were never changed, or only answered, once they were written. */
function plain(input: JoinInput, record: AnyRecord, ours: AnyRecord | undefined): Settled {
  const { table, here, histories } = input;
  if (table === 'erasures' && here.learners.some(({ id }) => id === record.id))
    return { is: 'left' };
  if (table === 'conflicts') {
    const { table: of, recordId, past, theirs } = Conflict.parse(record);
    const isKnown = here.conflicts.some(
      (one) => one.recordId === recordId && sameContent(Conflict.parse(one).theirs, theirs),
    );
    const known = pastOf(histories.ours, `${of}/${recordId}`);
    const isSettled = ['same', 'ahead'].includes(standingTo(known, past));
    return isKnown || isSettled ? { is: 'left' } : { is: 'added', put: record };
  }
  if (!ours) return { is: 'added', put: record };
  const isNews = table === 'exports' && isLaterAnswer(record, ours);
  return isNews ? { is: 'changed', put: record } : { is: 'left' };
}

/** The record as it is written: over ours it counts as a save of its own. */
function overOurs(put: AnyRecord, ours: AnyRecord | undefined): AnyRecord {
  const [theirRev, ourRev] = [Number(put.rev), Number(ours?.rev)];
  const kept = ours?.sourceKey === undefined ? put : { ...put, sourceKey: ours.sourceKey };
  return ours && put.rev !== undefined ? { ...kept, rev: Math.max(theirRev, ourRev + 1) } : kept;
}

function conflictOf(input: JoinInput, record: AnyRecord, past: string[]): Conflict | null {
  const { table, here, at, newId } = input;
  const recordId = keyOf(record);
  const isKnown = here.conflicts
    .map((one) => Conflict.parse(one))
    .some((one) => one.recordId === recordId && sameContent(one.theirs, record));
  if (isKnown) return null;
  const learnerId = table === 'learners' ? recordId : (record.learnerId ?? null);
  return Conflict.parse({ id: newId(), at, table, recordId, learnerId, theirs: record, past });
}

/** Works out what a file brings to one table; `input.here` is not touched. */
export function joinTable(input: JoinInput): Joined {
  const { table, file, here, histories } = input;
  const ours = new Map(here[table].map((one) => [keyOf(one), one]));
  const isVersioned = backupTables[table].joins === 'versioned';
  const joined: Joined = { table, put: [], lineages: [], conflicts: [], counts: noCounts() };
  for (const record of file[table]) {
    const mine = ours.get(keyOf(record));
    const settled = (isVersioned ? standing : plain)(input, record, mine);
    const id = lineageId(table, keyOf(record));
    const past = pastOf(histories.theirs, id);
    if (settled.is === 'apart') {
      const conflict = conflictOf(input, record, past);
      joined.counts[conflict ? 'apart' : 'left']++;
      if (conflict) joined.conflicts.push(conflict);
      continue;
    }
    joined.counts[settled.is]++;
    const put = 'put' in settled ? overOurs(settled.put, mine) : null;
    if (put) joined.put.push(put);
    if (isVersioned && settled.is !== 'removed' && (put ?? mine))
      joined.lineages.push({
        id,
        seen: versionOf(put ?? mine ?? record),
        past: [...new Set([...pastOf(histories.ours, id), ...past])],
      });
  }
  return joined;
}
