import { beforeEach, expect, test, vi } from 'vitest';
import { freshStore } from '#tests/store/fresh-store.ts';
import { lockedStore, PASSPHRASE } from '#tests/store/sealed-store.ts';
import { beginSession, closeWhenIdle, endSession, findKeys, noteUse } from '#utils/lock/session.ts';
import { opened } from '#utils/store/opened.ts';
import { problemOf } from '#utils/store/problem.ts';
import { keysOf, type Vault } from '#utils/vault/vault.ts';

/** The browser's memory for the session, which answers a little later, as it does. */
const memory = new Map<string, unknown>();
/** Called after the memory was read and before the answer is there. */
const world = { meanwhile: async () => {} };

vi.mock('#utils/platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (keys: string | string[]) => {
          const found = [keys].flat().map((key): [string, unknown] => [key, memory.get(key)]);
          await world.meanwhile();
          return Object.fromEntries(found);
        },
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values))
            memory.set(key, structuredClone(value));
        },
        remove: async (key: string) => void memory.delete(key),
      },
      local: { get: async () => ({ settings: { lockAfter: 15 } }) },
      managed: { get: async () => ({}) },
    },
    alarms: { create: async () => {}, clear: async () => true },
    runtime: { sendMessage: async () => null },
  },
}));

const longAgo = () => memory.set('lock-used', Date.now() - 16 * 60_000);

/** A locked store that was just unlocked, as the screen does it. */
async function unlocked() {
  const db = await lockedStore(freshStore());
  const vault = db.lock.vault as Vault;
  const loose = await keysOf(vault, PASSPHRASE, true);
  if (!loose) throw new Error('the vault does not open');
  db.lock.findKeys = findKeys(db);
  db.lock.keys = null;
  const begin = () => beginSession(db, vault, loose);
  await begin();
  return { db, vault, begin };
}

beforeEach(() => {
  memory.clear();
  world.meanwhile = async () => {};
});

test('another page finds the keys, which cannot be read out; what is in memory opens nothing by itself', async () => {
  const { db, vault } = await unlocked();
  await opened(db);
  expect(await db.learners.count()).toBe(0);
  const keys = await findKeys(db)(vault);
  expect(keys?.seal.extractable).toBe(false);
  // The half in the database is another session's: the half in memory is worth nothing.
  const held = structuredClone(memory.get('lock'));
  const { begin } = await unlocked();
  await begin();
  memory.set('lock', held);
  const other = await lockedStore(freshStore());
  other.lock.findKeys = findKeys(other);
  other.lock.keys = null;
  expect(await opened(other).then(() => 'open', problemOf)).toBe('errors.storeLocked');
});

test('it closes when nothing was done for long enough, and when the browser closes', async () => {
  const { db, vault } = await unlocked();
  longAgo();
  expect(await findKeys(db)(vault)).toBeNull();
  expect(memory.has('lock')).toBe(false);
  expect(await opened(db).then(() => 'open', problemOf)).toBe('errors.storeLocked');
});

test('a page that notes its use does not bring back what another has closed', async () => {
  const { db, vault } = await unlocked();
  await Promise.all([endSession(), noteUse()]);
  await noteUse();
  expect(await findKeys(db)(vault)).toBeNull();
});

test('looking at a closed lock does not take away what is being opened just then', async () => {
  const { db, vault, begin } = await unlocked();
  await endSession();
  longAgo();
  let isDone = false;
  world.meanwhile = async () => {
    if (isDone) return;
    isDone = true;
    await begin();
  };
  await closeWhenIdle();
  expect(await findKeys(db)(vault)).not.toBeNull();
});
