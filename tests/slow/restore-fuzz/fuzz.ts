import { freshStore } from '#tests/store/fresh-store.ts';
import { oneTarget, tickingClock } from '#tests/store/made-up.ts';
import { bringIn, everything } from '#tests/store/two-devices.ts';
import { type Random, seeded } from '#tests/support/switching/random.ts';
import type { Bytes } from '#utils/backup/bytes.ts';
import { closed, outsideOf, textIn } from '#utils/backup/container.ts';
import { contentIn, contentText } from '#utils/backup/content.ts';
import { keptTables } from '#utils/backup/tables.ts';
import { keepTemplate } from '#utils/store/bank.ts';
import type { Store } from '#utils/store/db.ts';
import { writeDraft } from '#utils/store/drafts.ts';
import { gather, gatherForBackup } from '#utils/store/gather.ts';
import { problemOf } from '#utils/store/problem.ts';
import { bringUp, PRESENT } from '#utils/store/upgrades/bring-up.ts';
import { damaged, withOtherContent, withOtherHead } from './mutations.ts';

const clock = tickingClock();

/** How the restores of one run ended: by reason, `in` = brought in whole, `nothing` = nothing of it was new. */
export type Endings = Record<string, number>;

/** A device with a little of everything, and another that has some of it. */
async function twoDevices(): Promise<{ here: Store; text: string; file: Bytes }> {
  const there = freshStore();
  const { learner } = await oneTarget(there, clock, '1');
  const here = freshStore();
  await oneTarget(here, clock, '1');
  await oneTarget(here, clock, '3');
  await oneTarget(there, clock, '2');
  await writeDraft(there, `target/${learner.id}/new`, { queue: [{ typed: 'half' }] }, clock);
  const blank = { steps: [], evidence: '', why: '', ifThen: '', unit: '', theme: '' };
  await keepTemplate(there, { statement: 'Add two references', ...blank }, clock);
  const text = contentText(await gatherForBackup(there), null);
  const about = { schema: PRESENT, madeAt: '2026-11-24T09:00:00.000Z' };
  return { here, text, file: await closed(text, about, null) };
}

async function mutated(text: string, file: Bytes, random: Random): Promise<Bytes> {
  const kind = random.below(10);
  if (kind < 3) return damaged(file, random);
  return kind < 4 ? withOtherHead(file, random) : withOtherContent(text, random);
}

/** Everything that is stored, to the letter. */
const picture = async (db: Store): Promise<string> =>
  JSON.stringify([await gather(db), await db.totals.toArray()]);

async function putBack(db: Store, before: Awaited<ReturnType<typeof gather>>, totals: object[]) {
  await db.transaction('rw', [...keptTables, 'totals'], async () => {
    for (const name of keptTables) {
      await db.table(name).clear();
      await db.table(name).bulkAdd(before[name]);
    }
    await db.table('totals').clear();
    await db.table('totals').bulkAdd(totals);
  });
}

/** Tries one file. Throws when it was brought in by half, or when something went wrong that has no sentence of its own. */
async function tryFile(db: Store, file: Bytes, whole: string): Promise<string> {
  const outside = await outsideOf(file);
  const text = outside.ok ? await textIn(outside.value, null) : outside;
  const content =
    outside.ok && text.ok
      ? await contentIn(text.value, outside.value.head, PRESENT, bringUp)
      : text;
  if (!content.ok) {
    if ((await picture(db)) !== whole) throw new Error('A refused file changed something');
    return content.why;
  }
  if (typeof content.value === 'string') throw new Error('No content');
  const backup = content.value;
  const why = await bringIn(db, backup, clock).then(
    () => null,
    (error) => (error.message.startsWith('two here') ? 'backup.twoHere' : problemOf(error)),
  );
  if (why !== null) {
    if ((await picture(db)) !== whole)
      throw new Error(`A restore that failed (${why}) changed something`);
    if (why === 'errors.storeFailed') throw new Error('A restore failed without a reason');
    return why;
  }
  const after = await everything(db);
  // Brought in again, nothing may be left to do: what came in came in whole.
  await bringIn(db, backup, clock);
  if ((await everything(db)) !== after)
    throw new Error('A restore left something for the second time');
  return 'in';
}

/** Brings `count` mutated backups in, one after the other, each onto the same device. */
export async function fuzz(seed: number, count: number): Promise<Endings> {
  const random = seeded(seed);
  const { here, text, file } = await twoDevices();
  const [before, totals] = [await gather(here), await here.totals.toArray()];
  const whole = await picture(here);
  const endings: Endings = {};
  for (let at = 0; at < count; at++) {
    const tried = await mutated(text, file, random);
    let ending: string;
    try {
      ending = await tryFile(here, tried, whole);
    } catch (error) {
      throw new Error(`Seed ${seed}, case ${at}: ${String(error)}`, { cause: error });
    }
    endings[ending] = (endings[ending] ?? 0) + 1;
    if (ending === 'in') await putBack(here, before, totals);
  }
  here.close();
  return endings;
}
