import { tableNames } from '#utils/backup/tables.ts';
import type { VaultKeys } from '#utils/vault/keys.ts';
import type { SealableRecord } from '#utils/vault/seal.ts';
import type { Vault } from '#utils/vault/vault.ts';
import type { Store } from '../db.ts';
import { StoreProblem } from '../problem.ts';
import { isSameMoment } from './bring-up-sealed.ts';
import { asked, ended, VAULT, vaultIn } from './disk.ts';
import { allSealed, everything, exchanged, vaultOf } from './everything.ts';
import { openAll } from './find.ts';
import { databaseOf, VaultChanged } from './world.ts';

/** So often everything is sealed anew because somebody went on writing meanwhile. */
const MOST = 10;

const asText = (tables: Map<string, SealableRecord[]>): string[] =>
  [...tables].flatMap(([name, records]) => [name, ...records.map((one) => JSON.stringify(one))]);

const isSameText = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/**
 * Seals everything that is stored, and from then on everything that will be. A crash in the midst of it leaves everything as it was.
 * @param keys of the vault
 * @throws StoreProblem `errors.storeLocked` when another page has set a lock meanwhile
 */
export async function sealStore(db: Store, vault: Vault, keys: VaultKeys): Promise<void> {
  for (let round = 0; round < MOST; round++) {
    const then = await everything(db);
    if (vaultOf(then) !== null) throw new VaultChanged();
    const before = asText(then.tables);
    const sealed = await allSealed(keys, then.tables);
    const isDone = await exchanged(
      db,
      sealed,
      vault,
      (now) => vaultOf(now) === null && isSameText(before, asText(now.tables)),
    );
    if (!isDone) continue;
    db.lock.vault = vault;
    db.lock.keys = keys;
    return;
  }
  throw new StoreProblem('errors.storeFailed');
}

/** Opens everything for good: the lock is off. @throws StoreProblem `errors.storeLocked` unless it is unlocked */
export async function openStoreForGood(db: Store): Promise<void> {
  for (let round = 0; round < MOST; round++) {
    const world = db.lock.world();
    if (world === null) return;
    const then = await everything(db);
    if (vaultOf(then)?.of !== world.vault.of) throw new VaultChanged();
    const open = new Map<string, SealableRecord[]>();
    for (const [name, records] of then.tables) open.set(name, await openAll(world, name, records));
    if (!(await exchanged(db, open, null, isSameMoment(then)))) continue;
    db.lock.vault = null;
    db.lock.keys = null;
    return;
  }
  throw new StoreProblem('errors.storeFailed');
}

/** Puts the same vault with another passphrase in the place of the one there is. `false` = it is no longer there. */
export async function renewVault(db: Store, before: Vault, after: Vault): Promise<boolean> {
  const writing = databaseOf(db).transaction([VAULT], 'readwrite', { durability: 'strict' });
  const end = ended(writing);
  const about = writing.objectStore(VAULT);
  const now = vaultIn(await asked(about.get('lock')));
  const isStill = JSON.stringify(now) === JSON.stringify(before);
  if (isStill) about.put(after);
  await end;
  if (isStill) db.lock.vault = after;
  return isStill;
}

/** Throws away everything that is sealed, and the lock with it: what is left when a passphrase is lost. */
export async function clearStore(db: Store): Promise<void> {
  const nothing = new Map(tableNames.map((name): [string, SealableRecord[]] => [name, []]));
  await exchanged(db, nothing, null, () => true);
  db.lock.vault = null;
  db.lock.keys = null;
}
