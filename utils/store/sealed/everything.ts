import { tableNames } from '#utils/backup/tables.ts';
import type { VaultKeys } from '#utils/vault/keys.ts';
import { type SealableRecord, sealedRecord } from '#utils/vault/seal.ts';
import type { Vault } from '#utils/vault/vault.ts';
import type { Store } from '../db.ts';
import { asked, ended, VAULT, vaultIn } from './disk.ts';
import { Plain } from './outside.ts';
import { shownPart } from './shape.ts';
import { databaseOf } from './world.ts';

/** Every record of every table as it lies on the disk, with all that the vault's own table holds. */
export interface Everything {
  tables: Map<string, SealableRecord[]>;
  vault: unknown[];
}

const ask = (transaction: IDBTransaction): Promise<Everything> => {
  const all = tableNames.map(async (name) => {
    const records: SealableRecord[] = await asked(transaction.objectStore(name).getAll());
    return [name, records] as const;
  });
  return Plain.all([Plain.all(all), asked(transaction.objectStore(VAULT).getAll())]).then(
    ([tables, vault]) => ({ tables: new Map(tables), vault }),
  );
};

/** Everything as of one moment. */
export const everything = (db: Store): Promise<Everything> =>
  ask(databaseOf(db).transaction([...tableNames, VAULT], 'readonly'));

const isRow = (row: unknown, id: string): boolean =>
  typeof row === 'object' && row !== null && 'id' in row && row.id === id;

/** The vault that records lie sealed with; `null` = they are not sealed. */
export const vaultOf = ({ vault }: Everything): Vault | null =>
  vaultIn(vault.find((one) => isRow(one, 'lock')));

/** So many are sealed at once. */
const AT_ONCE = 1000;

/** The same tables, sealed. */
export async function allSealed(
  keys: VaultKeys,
  tables: Map<string, SealableRecord[]>,
): Promise<Map<string, SealableRecord[]>> {
  const sealed = new Map<string, SealableRecord[]>();
  for (const [name, records] of tables) {
    const done: SealableRecord[] = [];
    for (let at = 0; at < records.length; at += AT_ONCE)
      done.push(
        ...(await Plain.all(
          records
            .slice(at, at + AT_ONCE)
            .map(async (one) => sealedRecord(keys, name, one, await shownPart(keys, name, one))),
        )),
      );
    sealed.set(name, done);
  }
  return sealed;
}

/** Asks a transaction for all of it. */
function putAll(
  writing: IDBTransaction,
  now: Everything,
  records: Map<string, SealableRecord[]>,
  vault: Vault | null,
): void {
  for (const [name, all] of records) {
    const store = writing.objectStore(name);
    store.clear();
    for (const record of all) store.put(record);
  }
  const about = writing.objectStore(VAULT);
  // What an unlocked session needs stays as long as there is a vault.
  const session = now.vault.find((one) => isRow(one, 'session'));
  about.clear();
  if (vault) about.put(vault);
  if (vault && session) about.put(session);
}

/**
 * Puts records in the place of all that there are, and a vault, or none, in the place of the one that is: in one transaction, so that
 * the store is the one or the other, whatever happens.
 * @param isStill looks at everything as it now is: `false` = it is not what the records were made from
 * @returns `false` = nothing was done, since it was not
 */
export async function exchanged(
  db: Store,
  records: Map<string, SealableRecord[]>,
  vault: Vault | null,
  isStill: (now: Everything) => boolean,
): Promise<boolean> {
  const stores = [...tableNames, VAULT];
  const writing = databaseOf(db).transaction(stores, 'readwrite', { durability: 'strict' });
  const end = ended(writing);
  const now = await ask(writing);
  const mayGo = isStill(now);
  try {
    if (mayGo) putAll(writing, now, records, vault);
    else writing.abort();
  } catch (error) {
    // What was asked before would be done all the same.
    writing.abort();
    await end.catch(() => undefined);
    throw error;
  }
  await end.catch((error: unknown) => {
    if (mayGo) throw error;
  });
  return mayGo;
}
