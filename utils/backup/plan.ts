import type { RecordId } from '#utils/domain/ids.ts';
import type { Backup } from './content.ts';
import { aliases, withoutErased } from './erased.ts';
import { catchUp, historiesIn, withHistories } from './histories.ts';
import { type Joined, type JoinInput, joinTable } from './join-table.ts';
import { BackupRefused } from './problem.ts';
import { keptTables, keyOf, type TableName, type Tables, tablesWith } from './tables.ts';
import { theirsAsOurs } from './theirs-as-ours.ts';
import { type Making, noCounts, type Plan, type PlanOptions } from './types.ts';
import { whoIsWho } from './who-is-who.ts';

const joinedTables = keptTables.filter((name) => name !== 'lineages');

const putOf = (joined: Joined[], name: TableName) =>
  joined.find(({ table }) => table === name)?.put ?? [];

/** Learners who own something that comes in, and are neither here nor coming in. */
function missingOwners(joined: Joined[], here: Tables): Set<string> {
  const present = new Set(
    [...here.learners, ...putOf(joined, 'learners')].map(({ id }) => String(id)),
  );
  const owners = joined.flatMap(({ put }) => put.map(({ learnerId }) => learnerId));
  return new Set(owners.filter((id) => typeof id === 'string').filter((id) => !present.has(id)));
}

/** Nobody's entry may speak of another's target, nobody's target quote another's feedback. */
function checkWhose(joined: Joined[], here: Tables): void {
  const owners = new Map<unknown, unknown>();
  for (const name of ['feedback', 'targets'] as const)
    for (const one of [...here[name], ...putOf(joined, name)]) owners.set(one.id, one.learnerId);
  const isOthers = (id: unknown, learnerId: unknown): boolean =>
    owners.has(id) && owners.get(id) !== learnerId;
  const speaks = joined.some(({ put }) =>
    put.some(
      ({ targetId, sources, learnerId }) =>
        isOthers(targetId, learnerId) ||
        (Array.isArray(sources) &&
          sources.some(({ feedbackId }) => isOthers(feedbackId, learnerId))),
    ),
  );
  if (speaks) throw new BackupRefused('backup.mixed');
}

const learnersOf = (joined: Joined[]): RecordId[] => [
  ...new Set([
    ...putOf(joined, 'learners').map(({ id }) => String(id)),
    ...joined
      .flatMap(({ put }) => put.map(({ learnerId }) => learnerId))
      .filter((id) => typeof id === 'string'),
  ]),
];

/** The names of those who are two here and one in the file, or the other way round: they have to be made one first. */
export const twoHere = (backup: Backup, here: Tables): string[] =>
  whoIsWho(withoutErased(backup.tables, here.erasures.map(keyOf)).kept, here).twoHere;

/**
 * Works out what bringing a backup in would do: by id and history, so that two devices of one mentor come together. Ours stays where
 * both were changed. Changes nothing.
 * @throws BackupRefused `backup.twoHere` when a learner of the file is two here; `backup.mixed`, `backup.altered`
 */
export function planRestore(
  backup: Backup,
  present: Tables,
  { bringBack }: PlanOptions,
  making: Making,
): Plan {
  if (twoHere(backup, present).length > 0) throw new BackupRefused('backup.twoHere');
  const caughtUp = catchUp(present, making.mark);
  const here = withHistories(present, caughtUp);
  const { kept, erased } = withoutErased(backup.tables, here.erasures.map(keyOf));
  const { file, people } = theirsAsOurs(kept, here);
  const histories = { ours: historiesIn(here.lineages), theirs: historiesIn(file.lineages) };
  const given: Omit<JoinInput, 'table' | 'needed'> = {
    file,
    here,
    histories,
    bringBack,
    ...making,
  };
  const join = (needed: ReadonlySet<string>): Joined[] =>
    joinedTables.map((table) => joinTable({ ...given, table, needed }));
  const first = join(new Set());
  const needed = missingOwners(first, here);
  const joined = needed.size > 0 ? join(needed) : first;
  if (missingOwners(joined, here).size > 0) throw new BackupRefused('backup.altered');
  checkWhose(joined, here);
  const put = tablesWith((name) => putOf(joined, name));
  const lineages = [...joined.flatMap((one) => one.lineages), ...aliases(people)];
  return {
    counts: tablesWith((name) => ({
      ...(joined.find(({ table }) => table === name)?.counts ?? noCounts()),
      erased: erased[name],
    })),
    put: {
      ...put,
      conflicts: [...put.conflicts, ...joined.flatMap(({ conflicts }) => conflicts)],
      lineages: withHistories({ ...put, lineages: caughtUp }, lineages).lineages,
    },
    learnerIds: learnersOf(joined),
  };
}
