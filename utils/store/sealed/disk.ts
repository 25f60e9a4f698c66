import type { DBCoreKeyRange } from 'dexie';
import type { SealableRecord } from '#utils/vault/seal.ts';
import { Vault } from '#utils/vault/vault.ts';
import type { IndexShape } from './keys-in.ts';
import { Plain } from './outside.ts';

/** The table of the vault itself: what is in it is never sealed, and no other table says that the store is. */
export const VAULT = 'vault';

/** How often a table of a sealed store was written: what was read before is known to be as it was. */
export const turnId = (table: string): string => `turn/${table}`;

/** What one request gives. */
export const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Plain((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Resolves once everything that a transaction wrote is on disk. */
export const ended = (transaction: IDBTransaction): Promise<void> =>
  new Plain((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
  });

/** The vault in a stored value; `null` = there is none, so nothing is sealed. */
export const vaultIn = (stored: unknown): Vault | null =>
  stored === undefined ? null : Vault.parse(stored);

/** How often a table was written, in a stored value. */
export const turnIn = (stored: unknown): number =>
  typeof stored === 'object' && stored !== null && 'turn' in stored ? Number(stored.turn) : 0;

/** A range as the browser takes it; nothing = everything. */
export function idbRange(
  { lower, upper, lowerOpen, upperOpen }: DBCoreKeyRange,
  ranges: typeof IDBKeyRange,
): IDBKeyRange | undefined {
  if (lower === undefined && upper === undefined) return undefined;
  if (lower === undefined) return ranges.upperBound(upper, !!upperOpen);
  if (upper === undefined) return ranges.lowerBound(lower, !!lowerOpen);
  return ranges.bound(lower, upper, !!lowerOpen, !!upperOpen);
}

/** Where an index is looked up. */
export const sourceOf = (store: IDBObjectStore, index: IndexShape): IDBObjectStore | IDBIndex =>
  index.isPrimaryKey || index.name === null ? store : store.index(index.name);

/** The last so many records of a range, last first. */
export const lastOf = (
  source: IDBObjectStore | IDBIndex,
  range: IDBKeyRange | undefined,
  limit: number,
): Promise<SealableRecord[]> =>
  new Plain((resolve, reject) => {
    const found: SealableRecord[] = [];
    const request = source.openCursor(range, 'prev');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor || found.push(cursor.value) === limit) resolve(found);
      else cursor.continue();
    };
  });
