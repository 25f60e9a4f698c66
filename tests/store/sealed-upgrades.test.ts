import { describe, expect, test } from 'vitest';
import { openStore } from '#utils/store/db.ts';
import { rescue } from '#utils/store/gather.ts';
import { opened } from '#utils/store/opened.ts';
import { sealStore } from '#utils/store/sealed/set-lock.ts';
import { upgrades } from '#utils/store/upgrades/all.ts';
import { freshIdb, freshStore } from './fresh-store.ts';
import { oneTarget, tickingClock } from './made-up.ts';
import { lockedStore, oneVault } from './sealed-store.ts';
import { everything, filled } from './two-devices.ts';
import { example } from './upgrades/0009-called-names.ts';
import { example as rowsOfFiles } from './upgrades/0012-rows-of-files.ts';

const clock = tickingClock();

describe('a new version of what is stored', () => {
  test('sealed records are brought up when they are next unlocked', async () => {
    const db = freshStore();
    const { vault, keys } = await oneVault();
    await opened(db);
    for (const [table, records] of Object.entries(example.before))
      await db.table(table).bulkAdd(records);
    await sealStore(db, { ...vault, version: 8 }, keys);
    const again = openStore(db.name, db.idb);
    again.lock.findKeys = async () => keys;
    await opened(again);
    for (const [table, records] of Object.entries(example.after))
      expect(await again.table(table).toArray()).toEqual(records);
    expect(again.lock.vault?.version).toBe(db.verno);
  });

  test('what one table gives to another comes out of sealed records as well', async () => {
    const db = freshStore();
    const { vault, keys } = await oneVault();
    await opened(db);
    await db.table('exports').bulkAdd(rowsOfFiles.before.exports ?? []);
    await sealStore(db, { ...vault, version: 11 }, keys);
    const again = openStore(db.name, db.idb);
    again.lock.findKeys = async () => keys;
    await opened(again);
    for (const [table, records] of Object.entries(rowsOfFiles.after))
      expect(await again.table(table).toArray()).toEqual(records);
  });

  test('an upgrade leaves alone what is sealed', async () => {
    const idb = freshIdb();
    const { keys } = await oneVault();
    const db = await lockedStore(openStore('feedforward', idb));
    await oneTarget(db, clock);
    const before = await everything(db);
    db.close();
    const change = { learners: () => ({ id: 'rewritten' }) };
    const next = [...upgrades, { to: upgrades.length + 1, stores: {}, change }];
    const later = openStore('feedforward', idb, next);
    later.lock.findKeys = async () => keys;
    await opened(later);
    expect(await everything(later)).toBe(before);
  });

  test('what an upgrade could not bring up can be saved, opened', async () => {
    const db = await lockedStore(await filled());
    const before = await everything(db);
    const { schema, tables } = await rescue(db);
    expect(schema).toBe(db.verno);
    expect(tables.vault).toBeUndefined();
    expect(JSON.parse(before).learners).toEqual(tables.learners);
  });
});
