import { describe, expect, test, vi } from 'vitest';
import type { MessageKey } from '#utils/i18n/t.ts';
import { createStoreServices } from '#utils/services/store-services.ts';
import { troubleOf } from '#utils/services/trouble-service.ts';
import { openStore, Store } from '#utils/store/db.ts';
import { rescue } from '#utils/store/gather.ts';
import { keepFeedback } from '#utils/store/keep-feedback.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { tickStep } from '#utils/store/tick-step.ts';
import { upgrades } from '#utils/store/upgrades/all.ts';
import { acts, stepId, targetOf } from './acts.ts';
import { freshIdb } from './fresh-store.ts';
import { followUp, oneTarget, onPage, read, tickingClock, wording } from './made-up.ts';
import { everything, filled } from './two-devices.ts';

const clock = tickingClock();

/** Lets so many single writes of the store through, then has the disk full. Returns how to end that. */
function fullAfter(db: Store, writes: number): () => void {
  let left = writes;
  const write = () => {
    if (left-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
  };
  for (const table of db.tables) {
    table.hook('creating', write);
    table.hook('updating', write);
    table.hook('deleting', write);
  }
  return () => {
    for (const table of db.tables) {
      table.hook('creating').unsubscribe(write);
      table.hook('updating').unsubscribe(write);
      table.hook('deleting').unsubscribe(write);
    }
  };
}

describe('a disk that fills up at any write', () => {
  test.each(Object.entries(acts))('%s: said so, and everything stays as it was', async (_, act) => {
    const db = await filled();
    const services = createStoreServices(db, clock);
    const before = await everything(db);
    let room = 0;
    for (; room < 60; room++) {
      const end = fullAfter(db, room);
      const done = await act(services, db);
      end();
      if (done.ok) break;
      expect(done).toEqual({ ok: false, why: 'errors.storeFull' });
      expect(await everything(db)).toBe(before);
    }
    // It does write, and comes through once there is room for all of it.
    expect(room).toBeGreaterThan(0);
    expect(room).toBeLessThan(60);
    expect(await everything(db)).not.toBe(before);
  });
});

describe('two workspaces on one target', () => {
  test('words of both are kept: one stands, the other is in the log; no tick is lost', async () => {
    const idb = freshIdb();
    const [one, other] = [openStore('feedforward', idb), openStore('feedforward', idb)];
    const { target } = await oneTarget(one, clock);
    const from = (statement: string) => wording({ statement });
    await Promise.all([
      rewordTarget(one, target.id, from('From one'), null, clock),
      rewordTarget(other, target.id, from('From the other'), null, clock),
      tickStep(one, target.id, stepId, true, clock),
      tickStep(other, target.id, stepId, true, clock),
    ]);
    const stored = await one.targets.get(target.id);
    expect(stored?.steps[0]?.done).toBe(true);
    const said = (await one.log.toArray()).flatMap((entry) =>
      entry.kind === 'reworded' ? entry.wording.statement : [],
    );
    expect([...new Set(said)].sort()).toEqual(['From one', 'From the other']);
    expect(said).toContain(stored?.statement);
  });
});

test('a clock that is set back loses nothing and orders nothing wrongly within a target', async () => {
  const db = await filled();
  const id = await targetOf(db);
  const services = createStoreServices(db, tickingClock('2019-05-01'));
  expect(await services.logFollowUp(id, followUp({ outcome: 'done' }), null)).toMatchObject({
    ok: true,
  });
  expect((await db.targets.get(id))?.status).toBe('met');
  expect(await keepFeedback(db, read(onPage('1')), tickingClock('2019-05-01'))).toBeDefined();
  expect(await db.learners.count()).toBe(2);
});

describe('the trouble that a screen shows', () => {
  const listen = (db: Store, isThere: () => boolean = () => true) => {
    const said: (MessageKey | null)[] = [];
    const stop = troubleOf(db, isThere)(
      (now) => said.push(now),
      () => {},
    );
    return { said, stop };
  };

  test('none; then the extension is gone; then nothing more once it is not listened to', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let isThere = true;
    const { said, stop } = listen(openStore('feedforward', freshIdb()), () => isThere);
    await vi.waitFor(() => expect(said).toEqual([null]));
    isThere = false;
    vi.advanceTimersByTime(2000);
    expect(said).toEqual([null, 'errors.extensionGone']);
    stop();
    isThere = true;
    vi.advanceTimersByTime(9000);
    expect(said).toHaveLength(2);
    vi.useRealTimers();
  });

  test('an upgrade that failed, and the old records saved as they are', async () => {
    const idb = freshIdb();
    const old = openStore('feedforward', idb);
    await oneTarget(old, clock);
    old.close();
    const failing = {
      to: upgrades.length + 1,
      stores: {},
      change: {
        targets: () => {
          throw new Error('cannot read this one');
        },
      },
    };
    const db = new Store('feedforward', idb, [...upgrades, failing]);
    const { said, stop } = listen(db);
    await vi.waitFor(() => expect(said).toEqual(['errors.storeUpgrade']));
    stop();
    const { schema, tables } = await rescue(db);
    expect(schema).toBe(upgrades.length);
    expect(tables.targets).toHaveLength(1);
  });
});
