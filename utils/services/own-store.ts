import { lateSource } from '#utils/domain/late-source.ts';
import { systemClock } from '#utils/platform/clock.ts';
import { lateStore } from './late-store.ts';
import type { StoreWork } from './store-part.ts';

/** Fetches the code that asks this device's store, and asks it nothing. @throws when its script cannot be loaded */
export const bringStoreCode = () => import('./store-work.ts');

/** What is asked of this device's store, in a page that draws its first frame without the code for it; the store begins to open as soon as that is there. */
export function ownStore(): StoreWork {
  const source = lateSource(async () => (await bringStoreCode()).createStoreWork());
  // Whoever asks something of it hears what was in its way.
  source.bring().catch(() => undefined);
  return lateStore(source, systemClock);
}
