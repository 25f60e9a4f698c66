import { expect, test } from 'vitest';
import { storeCases } from './cases.ts';
import { freshStore } from './fresh-store.ts';

test.each(storeCases)('$name', async ({ run }) => {
  const db = freshStore();
  await expect(run(db)).resolves.toBeUndefined();
  db.close();
});
