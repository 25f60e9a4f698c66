import type { Store } from '../db.ts';
import { asked, ended, VAULT } from './disk.ts';
import { databaseOf } from './world.ts';

const ID = 'session';

/**
 * Keeps the key that closes those of the vault while the browser runs. It opens nothing by itself: what it closes is only ever in the
 * browser's memory.
 */
export async function keepSessionKey(db: Store, key: CryptoKey): Promise<void> {
  const writing = databaseOf(db).transaction([VAULT], 'readwrite', { durability: 'strict' });
  writing.objectStore(VAULT).put({ id: ID, key });
  await ended(writing);
}

/** The key of this session or an earlier one; `null` = there is none. */
export async function sessionKey(db: Store): Promise<CryptoKey | null> {
  const reading = databaseOf(db).transaction([VAULT], 'readonly');
  const found: unknown = await asked(reading.objectStore(VAULT).get(ID));
  const isKey = typeof found === 'object' && found !== null && 'key' in found;
  return isKey && found.key instanceof CryptoKey ? found.key : null;
}
