import { expect, test } from 'vitest';
import { storeCases } from './cases.ts';
import { freshStore } from './fresh-store.ts';
import { lockedStore } from './sealed-store.ts';

test.each(storeCases)('locked: $name', async ({ run }) => {
  const db = await lockedStore(freshStore());
  await expect(run(db)).resolves.toBeUndefined();
  db.close();
});
