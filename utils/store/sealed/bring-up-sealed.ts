import type { VaultKeys } from '#utils/vault/keys.ts';
import type { Store } from '../db.ts';
import { StoreProblem } from '../problem.ts';
import { bringUp } from '../upgrades/bring-up.ts';
import { allSealed, type Everything, everything, exchanged, vaultOf } from './everything.ts';
import { openAll } from './find.ts';

/** The same moment: nothing was written to any table in between. */
export const isSameMoment =
  (then: Everything) =>
  (now: Everything): boolean =>
    JSON.stringify(now.vault) === JSON.stringify(then.vault);

/**
 * Brings sealed records of an older version up to the present one, as an upgrade does with open ones: all of them, or none.
 * @throws StoreProblem `errors.storeUpgrade` when one cannot be rewritten; all is kept as it was
 */
export async function bringUpSealed(db: Store, keys: VaultKeys): Promise<void> {
  const { vault } = db.lock;
  if (!vault || vault.version >= db.verno) return;
  const then = await everything(db);
  const open: Record<string, Record<string, unknown>[]> = {};
  for (const [name, records] of then.tables) open[name] = await openAll({ keys }, name, records);
  let now: typeof open;
  try {
    now = bringUp(open, vault.version);
  } catch (error) {
    throw new StoreProblem('errors.storeUpgrade', error);
  }
  const sealed = await allSealed(keys, new Map(Object.entries(now)));
  // Not done means that another page has done it.
  await exchanged(db, sealed, { ...vault, version: db.verno }, isSameMoment(then));
  const after = vaultOf(await everything(db));
  if (after?.of !== vault.of) throw new StoreProblem('errors.storeLocked');
  db.lock.vault = after;
}
