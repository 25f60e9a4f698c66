import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Store } from '#utils/store/db.ts';
import { opened } from '#utils/store/opened.ts';
import { problemOf } from '#utils/store/problem.ts';
import { upgrades } from '#utils/store/upgrades/all.ts';
import type { Upgrade } from '#utils/store/upgrades/upgrade.ts';
import { freshIdb } from './fresh-store.ts';
import type { UpgradeExample } from './upgrades/example.ts';

const folder = new URL('../../utils/store/upgrades/', import.meta.url);
const examples = new URL('./upgrades/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => /^\d{4}-.+\.ts$/.test(file))
  .sort();

/** Writes `tables` into a database that knows the upgrades up to `version` only. */
async function stored(
  idb: ReturnType<typeof freshIdb>,
  known: Upgrade[],
  before: UpgradeExample['before'],
) {
  if (known.length === 0) return;
  const db = new Store('feedforward', idb, known);
  await opened(db);
  for (const [table, records] of Object.entries(before)) await db.table(table).bulkAdd(records);
  db.close();
}

describe.each(files)('upgrade %s', (file) => {
  const number = Number(file.slice(0, 4));

  test('is in the list at its place', async () => {
    const { upgrade } = await import(new URL(file, folder).href);
    expect(upgrades[number - 1]).toBe(upgrade);
    expect(upgrade.to).toBe(number);
  });

  test('turns its example from before into after', async () => {
    const { example }: { example: UpgradeExample } = await import(new URL(file, examples).href);
    const idb = freshIdb();
    await stored(idb, upgrades.slice(0, number - 1), example.before);
    const db = new Store('feedforward', idb, upgrades.slice(0, number));
    await opened(db);
    const schema = db.tables.map((table) => [
      table.name,
      [table.schema.primKey.src, ...table.schema.indexes.map(({ src }) => src)].join(', '),
    ]);
    expect(Object.fromEntries(schema)).toEqual(example.schema);
    for (const [table, records] of Object.entries(example.after))
      expect(await db.table(table).toArray()).toEqual(records);
    db.close();
  });
});

test('the list has no upgrade without a file', () => expect(upgrades).toHaveLength(files.length));

const first: Upgrade = { to: 1, stores: { notes: 'id' } };
const second = (rewrite: NonNullable<Upgrade['change']>[string]): Upgrade => ({
  to: 2,
  stores: { notes: 'id, day' },
  change: { notes: rewrite },
});
const twoNotes = { notes: [{ id: 'a' }, { id: 'b' }] };

test('an upgrade rewrites every record', async () => {
  const idb = freshIdb();
  await stored(idb, [first], twoNotes);
  const db = new Store('feedforward', idb, [first, second((note) => ({ ...note, day: null }))]);
  await opened(db);
  expect(await db.table('notes').toArray()).toEqual([
    { id: 'a', day: null },
    { id: 'b', day: null },
  ]);
});

test('an upgrade that fails half-way says so and leaves everything as it was', async () => {
  const idb = freshIdb();
  await stored(idb, [first], twoNotes);
  const failing = second((note) => {
    if (note.id === 'b') throw new Error('cannot read this one');
    return { ...note, day: null };
  });
  const db = new Store('feedforward', idb, [first, failing]);
  const problem = await opened(db).then(() => null, problemOf);
  expect(problem).toBe('errors.storeUpgrade');
  const old = new Store('feedforward', idb, [first]);
  await opened(old);
  expect(await old.table('notes').toArray()).toEqual(twoNotes.notes);
});
