import { beforeEach, expect, test, vi } from 'vitest';
import { freshIdb } from '#tests/store/fresh-store.ts';
import { findKeys } from '#utils/lock/session.ts';
import { lockService } from '#utils/services/lock-service.ts';
import type { LockServices, LockState } from '#utils/services/lock-types.ts';
import { openStore } from '#utils/store/db.ts';

const memory = new Map<string, unknown>();

vi.mock('#utils/platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (keys: string | string[]) =>
          Object.fromEntries([keys].flat().map((key) => [key, memory.get(key)])),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) memory.set(key, value);
        },
        remove: async (key: string) => void memory.delete(key),
      },
      local: { get: async () => ({}) },
      managed: { get: async () => ({ requireLock: true }) },
      // A frame in another page hears nothing of the browser's memory: what pages tell each other must do.
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
    alarms: { create: async () => {}, clear: async () => true },
    runtime: { sendMessage: async () => null },
  },
}));

const PASSPHRASE = 'four unrelated plain words';

const fail = () => {
  throw new Error('The lock could not be looked at');
};

/** Pages over one store, each with what it last said of the lock. */
function pages(count: number) {
  const idb = freshIdb();
  return Array.from({ length: count }, () => {
    const db = openStore('lock-of-pages', idb);
    db.lock.findKeys = findKeys(db);
    const services: LockServices = lockService(db);
    const said: LockState[] = [];
    const stop = services.lockState()((state) => said.push(state), fail);
    return { services, said, stop };
  });
}

beforeEach(() => memory.clear());

test('what is done to the lock in one page is seen in the others at once', {
  timeout: 20_000,
}, async () => {
  const [mine, other] = pages(2);
  if (!mine || !other) throw new Error('No pages');
  const seen = (state: LockState) =>
    vi.waitFor(() => expect([mine.said.at(-1), other.said.at(-1)]).toEqual([state, state]), 3000);
  await seen('required');
  expect(await mine.services.setLock(PASSPHRASE)).toMatchObject({ ok: true });
  await seen('open');
  await mine.services.lockNow();
  await seen('locked');
  expect(await other.services.unlock(PASSPHRASE)).toMatchObject({ ok: true });
  await seen('open');
  await other.services.takeLockOff(PASSPHRASE);
  await seen('required');
  await mine.services.setLock(PASSPHRASE);
  await seen('open');
  await mine.services.lockNow();
  await seen('locked');
  await mine.services.beginAnew();
  await seen('required');
  for (const { stop } of [mine, other]) stop();
});
