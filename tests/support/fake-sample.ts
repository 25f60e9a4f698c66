import { freshIdb } from '#tests/store/fresh-store.ts';
import type { Clock } from '#utils/domain/time.ts';
import { createSampleWork } from '#utils/services/sample-work.ts';
import type { Services } from '#utils/services/types.ts';
import { openStore, type Store } from '#utils/store/db.ts';
import { liveOver } from './live-over.ts';

let made = 0;

/** The sample's own services over a store in memory; `stored()` = what is in it, table by table, and `null` when there is none. */
export function fakeSample(real: () => Services, clock: Clock) {
  const idb = freshIdb();
  const name = `sample-${made++}`;
  const open = (): Store => openStore(name, idb);
  const { live, changed } = liveOver();
  let isKept = false;
  const noteKept = async (now: boolean) => {
    isKept = now;
    changed();
  };
  return {
    ...createSampleWork(real, noteKept, clock, open),
    isSampleKept: () => live(() => isKept),
    async stored(): Promise<Record<string, number> | null> {
      const names = (await idb.indexedDB.databases()).map((one) => one.name);
      if (!names.includes(name)) return null;
      const db = open();
      await db.open();
      const counts = await Promise.all(
        db.tables.map(async (table) => [table.name, await table.count()] as const),
      );
      db.close();
      return Object.fromEntries(counts.filter(([, count]) => count > 0));
    },
  };
}
