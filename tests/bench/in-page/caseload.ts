import * as z from 'zod/mini';
import { caseload } from '#utils/store/caseload.ts';
import { openStore } from '#utils/store/db.ts';
import { alternate, type Rounds, type Samples, timed } from '../measure.ts';
import { fill } from './fill.ts';
import { openRaw, rawAll } from './raw-store.ts';
import { type HowMuch, threeYears } from './years.ts';

z.config({ jitless: true });

/** The rows that the caseload is made of, all at once and as they are stored. */
async function rawCaseload(raw: IDBDatabase): Promise<number> {
  const rows = await Promise.all([rawAll(raw, 'learners'), rawAll(raw, 'totals')]);
  return rows.flat().length;
}

/** Fills the product's own store, which must be empty, then measures the caseload's query beside raw reads of its rows. */
export async function run({
  how,
  rounds,
}: {
  how: HowMuch;
  rounds: Rounds;
}): Promise<Record<string, Samples>> {
  const db = openStore();
  await fill(db, threeYears(how));
  const raw = await openRaw(db.name);
  const query = await alternate(
    rounds,
    () => timed(() => caseload(db, how.today)),
    () => timed(() => rawCaseload(raw)),
  );
  raw.close();
  db.close();
  return { query };
}
