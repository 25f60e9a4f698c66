import { describe, expect, test } from 'vitest';
import { createStoreServices } from '#utils/services/store-services.ts';
import { acts } from './acts.ts';
import { diskFullAfter } from './full-disk.ts';
import { tickingClock } from './made-up.ts';
import { lockedStore } from './sealed-store.ts';
import { everything, filled } from './two-devices.ts';

const clock = tickingClock();

describe('a disk that fills up at any write of a locked store', () => {
  test.each(Object.entries(acts))('%s: said so, and everything stays as it was', async (_, act) => {
    const db = await lockedStore(await filled());
    const services = createStoreServices(db, clock);
    const before = await everything(db);
    let room = 0;
    for (; room < 60; room++) {
      const end = diskFullAfter(room);
      const done = await act(services, db);
      end();
      if (done.ok) break;
      expect(done).toEqual({ ok: false, why: 'errors.storeFull' });
      expect(await everything(db)).toBe(before);
    }
    expect(room).toBeGreaterThan(0);
    expect(room).toBeLessThan(60);
    expect(await everything(db)).not.toBe(before);
  });
});
