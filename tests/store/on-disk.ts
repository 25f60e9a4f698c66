import type { Store } from '#utils/store/db.ts';

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Every table as it lies on the disk, past everything that the product does with it: what somebody with the files would find. */
export async function onDisk(db: Store): Promise<Map<string, Record<string, unknown>[]>> {
  const database = db.backendDB();
  const names = [...database.objectStoreNames];
  const reading = database.transaction(names, 'readonly');
  const all = await Promise.all(names.map((name) => asked(reading.objectStore(name).getAll())));
  return new Map(names.map((name, at) => [name, all[at] ?? []]));
}

/** What a store says of anything but days, states, kinds and its own random numbers. */
const ORDINARY =
  /^[0-9a-f]{8}-[0-9a-f]{4}-|^\d{4}-\d{2}-\d{2}|^[a-z-]{1,16}$|^[0-9a-f]{64}$|^\w+\/[0-9a-f-]{36}$|^.{0,3}$/;

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* textsIn(one);
}

/** Every text in some tables that nobody may find in the files of a locked store. */
export const wordsIn = (tables: Map<string, Record<string, unknown>[]>): Set<string> =>
  new Set([...textsIn([...tables])].filter((text) => !ORDINARY.test(text)));
