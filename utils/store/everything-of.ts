import { isDraftConflict } from '#utils/backup/erased.ts';
import { type AnyRecord, keyOf } from '#utils/backup/tables.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { draftNames, isDraftOf } from '#utils/domain/whose-draft.ts';
import type { Store } from './db.ts';
import { keysOf, OWNED, type OwnedTable } from './merge-learners.ts';
import { found } from './problem.ts';

/** Everything that is kept about one learner, by table. */
export type Everything = Record<OwnedTable | 'learners' | 'drafts', AnyRecord[]>;

export const ownedTables = Object.keys(OWNED).filter((name): name is OwnedTable => name in OWNED);

/** The tables that may hold something about a learner; for a transaction. */
export const personalTables = (db: Store) => [
  db.learners,
  db.drafts,
  ...ownedTables.map((name) => db.table(name)),
];

/** Unfinished text of a learner, and other versions of it. */
async function draftsOf(db: Store, learner: Learner, ids: ReadonlySet<string>) {
  const isOnlyOne = (await db.learners.where('name').equals(learner.name).count()) === 1;
  const names = draftNames(learner, ids, isOnlyOne);
  return {
    drafts: (await db.drafts.toArray()).filter((draft) => isDraftOf(draft, names)),
    others: (await db.conflicts.toArray()).filter((one) => isDraftConflict(one, names)),
  };
}

/**
 * Everything that is kept about one learner. Inside a transaction over `personalTables`, or in one of its own.
 * @throws StoreProblem `errors.gone` when there is no such learner
 */
export const everythingOf = (db: Store, learnerId: RecordId): Promise<Everything> =>
  db.transaction('r', personalTables(db), async () => {
    const learner = found(await db.learners.get(learnerId));
    const owned = await Promise.all(
      ownedTables.map(async (name) => {
        const table = db.table<AnyRecord>(name);
        const records = await table.bulkGet(await keysOf(db, name, learnerId));
        return [name, records.filter((one) => one !== undefined)] as const;
      }),
    );
    const records = new Map(owned);
    const of = (name: OwnedTable): AnyRecord[] => records.get(name) ?? [];
    const ids = new Set([learnerId, ...[...records.values()].flat().map(keyOf)]);
    const { drafts, others } = await draftsOf(db, learner, ids);
    return {
      learners: [learner],
      feedback: of('feedback'),
      targets: of('targets'),
      log: of('log'),
      questions: of('questions'),
      reviews: of('reviews'),
      snoozes: of('snoozes'),
      sent: of('sent'),
      conflicts: [...of('conflicts'), ...others],
      drafts,
    };
  });
