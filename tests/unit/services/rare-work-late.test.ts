import { expect, test, vi } from 'vitest';
import { freshStore } from '#tests/store/fresh-store.ts';
import { refused } from '#utils/domain/result.ts';
import { systemClock } from '#utils/platform/clock.ts';

// As when the extension was brought up to date under an open page.
vi.mock('#utils/services/rare-work.ts', () => {
  throw new TypeError('Failed to fetch');
});
const { createStoreServices } = await import('#utils/services/store-services.ts');

test('what cannot be loaded is a failure with a sentence, and nothing rejects', async () => {
  const services = createStoreServices(freshStore(), systemClock);
  expect(await services.importLearners([])).toEqual(refused('errors.storeFailed'));
  expect(await services.insightRecords(null)).toEqual(refused('errors.storeFailed'));
});
