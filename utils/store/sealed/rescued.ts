import type { SealableRecord } from '#utils/vault/seal.ts';
import { StoreProblem } from '../problem.ts';
import { VAULT } from './disk.ts';
import { vaultOf } from './everything.ts';
import { openAll } from './find.ts';
import type { StoreLock } from './store-lock.ts';

/**
 * The records of a store that could not be brought up to the present version, opened where they are sealed.
 * @param schema the version of the database: sealed records are of the one in which they were last sealed
 * @throws StoreProblem `errors.storeLocked`
 */
export async function rescued(
  lock: StoreLock,
  schema: number,
  all: Map<string, SealableRecord[]>,
): Promise<{ schema: number; tables: Map<string, SealableRecord[]> }> {
  const vault = vaultOf({ tables: all, vault: all.get(VAULT) ?? [] });
  const tables = new Map([...all].filter(([name]) => name !== VAULT));
  if (vault === null) return { schema, tables };
  const keys = lock.keys ?? (await lock.findKeys(vault));
  if (keys === null) throw new StoreProblem('errors.storeLocked');
  const open = new Map<string, SealableRecord[]>();
  for (const [name, records] of tables) open.set(name, await openAll({ keys }, name, records));
  return { schema: vault.version, tables: open };
}
