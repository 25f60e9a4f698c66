import * as z from 'zod/mini';
import { openStore } from '#utils/store/db.ts';
import { todayList } from '#utils/store/today.ts';
import { alternate, type Rounds, type Samples, timed } from '../measure.ts';
import { openRaw } from './raw-store.ts';
import { type HowMuch, threeYears } from './years.ts';

z.config({ jitless: true });

/** What Today asks for first. */
const FIRST = 15;

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The control: the first rows of the first rule's index, their learners and open targets, as the browser gives them. */
async function rawToday(raw: IDBDatabase, today: string): Promise<number> {
  const tables = raw.transaction(['totals', 'learners', 'targets'], 'readonly');
  const late = IDBKeyRange.bound([], [today], false, true);
  const index = tables.objectStore('totals').index('[firstDue+contactSince]');
  const totals: { learnerId: string }[] = await answered(index.getAll(late, FIRST + 1));
  const targets = tables.objectStore('targets').index('[learnerId+status]');
  const rows = await Promise.all(
    totals.flatMap(({ learnerId }) => [
      answered(tables.objectStore('learners').get(learnerId)),
      ...['draft', 'agreed', 'in-progress'].map((status) =>
        answered(targets.getAll([learnerId, status])),
      ),
    ]),
  );
  return rows.length;
}

/**
 * Adds so many learners, counted from the `first`-th, to the product's own store: half a million entries at once are more than a
 * page holds. By the browser alone and not waiting for the disk: what is measured is what comes after.
 */
export async function fillPart(how: HowMuch, first: number): Promise<void> {
  const db = openStore();
  await db.open();
  const raw = await openRaw(db.name);
  const { learners, targets, log, totals } = threeYears(how, first);
  const tables = { learners, targets, log, totals };
  const transaction = raw.transaction(Object.keys(tables), 'readwrite', { durability: 'relaxed' });
  for (const [name, records] of Object.entries(tables))
    for (const record of records) transaction.objectStore(name).add(record);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  raw.close();
  db.close();
}

/** Measures Today's query over the college beside raw reads of its rows. */
export async function run({
  how,
  rounds,
}: {
  how: HowMuch;
  rounds: Rounds;
}): Promise<Record<string, Samples>> {
  const db = openStore();
  await db.open();
  const raw = await openRaw(db.name);
  const today = { day: how.today, zone: 'Europe/London' };
  const { rows } = await todayList(db, today, FIRST);
  if (rows.length !== FIRST) throw new Error(`Today has ${rows.length} rows`);
  const query = await alternate(
    rounds,
    () => timed(() => todayList(db, today, FIRST)),
    () => timed(() => rawToday(raw, how.today)),
  );
  raw.close();
  db.close();
  return { query };
}
