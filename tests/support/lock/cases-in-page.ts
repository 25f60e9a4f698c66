import * as z from 'zod/mini';
import { storeCases } from '#tests/store/cases.ts';
import { lockedStore } from '#tests/store/sealed-store.ts';
import { openStore } from '#utils/store/db.ts';

z.config({ jitless: true });

/** Runs every case of the store over a locked one in this browser's own IndexedDB; gives what failed and how many there were. */
export async function run(): Promise<{ count: number; failed: string[] }> {
  const failed: string[] = [];
  for (const [at, { name, run: check }] of storeCases.entries()) {
    const db = openStore(`locked-case-${at}`);
    try {
      await check(await lockedStore(db));
    } catch (error) {
      failed.push(`${name}: ${error}`);
    }
    await db.delete();
  }
  return { count: storeCases.length, failed };
}
