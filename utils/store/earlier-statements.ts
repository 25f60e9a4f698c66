import type { RecordId } from '#utils/domain/ids.ts';
import { namesOf } from '#utils/domain/learner.ts';
import { withoutNames } from '#utils/domain/without-names.ts';
import type { Store } from './db.ts';
import { startingWith } from './learner-queries.ts';

/** Older targets of other learners are not looked at: a copy is made within days. */
const OTHERS_AT_MOST = 300;

/** What targets said before, without the names of those they are for. */
export interface EarlierStatements {
  own: string[];
  others: string[];
}

/**
 * The statements that a new one is compared with: all of this learner's, and the latest of other learners'.
 * @param learnerId `null` = somebody who has no record yet
 * @param except the target being reworded
 */
export async function earlierStatements(
  db: Store,
  learnerId: RecordId | null,
  except: RecordId | null,
): Promise<EarlierStatements> {
  const latest = await db.targets
    .orderBy('createdAt')
    .reverse()
    .filter((target) => target.learnerId !== learnerId)
    .limit(OTHERS_AT_MOST)
    .toArray();
  const own =
    learnerId === null
      ? []
      : await db.targets
          .where('[learnerId+status]')
          .between(...startingWith(learnerId))
          .toArray();
  const ids = [...new Set([...latest, ...own].map((target) => target.learnerId))];
  const learners = await db.learners.bulkGet(ids);
  const names = new Map(learners.flatMap((one) => (one ? [[one.id, namesOf(one)]] : [])));
  const said = (targets: typeof latest): string[] =>
    targets.map(({ statement, learnerId: whose }) =>
      withoutNames(statement, names.get(whose) ?? []),
    );
  return { own: said(own.filter(({ id }) => id !== except)), others: said(latest) };
}
