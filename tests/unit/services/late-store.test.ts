import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeServices } from '#tests/support/fake-services.ts';
import { lateSource } from '#utils/domain/late-source.ts';
import { refused } from '#utils/domain/result.ts';
import { systemClock } from '#utils/platform/clock.ts';
import { lateStore } from '#utils/services/late-store.ts';
import type { LockState } from '#utils/services/lock-types.ts';
import type { StoreWork } from '#utils/services/store-part.ts';

const words = new Map<string, string>();
const nothing = () => {};

beforeEach(() => {
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => words.get(name) ?? null,
    setItem: (name: string, word: string) => words.set(name, word),
  });
});
afterEach(() => words.clear());

/** A store that comes when the test says so. */
function toCome(work: StoreWork = fakeServices({})) {
  const { promise, resolve, reject } = Promise.withResolvers<StoreWork>();
  const source = lateSource(() => promise);
  return {
    store: lateStore(source, systemClock),
    come: async () => {
      resolve(work);
      await source.bring();
    },
    fail: () => reject(new TypeError('Failed to fetch')),
  };
}

const lockOf = (state: LockState): StoreWork => ({
  ...fakeServices({}),
  lockState: () => (next) => {
    next(state);
    return nothing;
  },
});

describe('a store that comes late', () => {
  test('everything is asked of what has its name there', async () => {
    const asked: [string | symbol, unknown[]][] = [];
    const noting = new Proxy(fakeServices({}), {
      get: (_, name) =>
        name === 'then'
          ? undefined
          : (...asks: unknown[]) => {
              asked.push([name, asks]);
              return () => nothing;
            },
    });
    const { store, come } = toCome(noting);
    await come();
    const names = Object.keys(store).filter((name) => name !== 'clock');
    expect(names.length).toBeGreaterThan(100);
    for (const name of names) {
      const answer = await Reflect.apply(Reflect.get(store, name), store, ['one', 'two']);
      if (typeof answer === 'function') answer(nothing, nothing);
    }
    expect(asked.map(([name]) => name)).toEqual(names);
    const alone = ['lockState', 'noteUse', 'forgetKeys', 'readDraft'];
    for (const [name, asks] of asked)
      if (!alone.includes(String(name))) expect([name, asks]).toEqual([name, ['one', 'two']]);
  });

  test('what is asked before it is there is answered once it is', async () => {
    const { store, come } = toCome();
    const seen: boolean[] = [];
    store.hasLearners()((has) => seen.push(has), nothing);
    const kept = store.writeDraft('target/1', 'half a sentence');
    expect(seen).toEqual([]);
    await come();
    expect(await kept).toMatchObject({ ok: true });
    expect(await store.readDraft('target/1')).toBe('half a sentence');
    expect(seen).toEqual([false]);
  });

  test('who stopped listening before it came hears nothing', async () => {
    const { store, come } = toCome();
    const next = vi.fn();
    store.hasLearners()(next, nothing)();
    await come();
    expect(next).not.toHaveBeenCalled();
  });

  test('one that cannot be loaded is a failure in words, and nothing rejects', async () => {
    const { store, fail } = toCome();
    const why = vi.fn();
    const next = vi.fn();
    store.hasLearners()(next, why);
    fail();
    expect(await store.dropDraft('target/1')).toEqual(refused('shell.notLoaded'));
    expect(await store.readDraft('target/1')).toBeNull();
    expect(why.mock.calls).toEqual([['shell.notLoaded']]);
    expect(next).not.toHaveBeenCalled();
    expect([store.noteUse(), store.forgetKeys()]).toEqual([undefined, undefined]);
  });
});

describe('its lock', () => {
  const saidOf = (store: StoreWork) => {
    const said: LockState[] = [];
    store.lockState()((state) => said.push(state), nothing);
    return said;
  };

  test('where there was none, nobody waits to hear so; one that there is by now is said', async () => {
    words.set('lock', 'off');
    const { store, come } = toCome(lockOf('locked'));
    const said = saidOf(store);
    expect(said).toEqual(['off']);
    await come();
    expect(said).toEqual(['off', 'locked']);
  });

  test.each(['locked', 'open', 'required', null])(
    'where it was %s, nothing is said before the store says it',
    async (word) => {
      if (word) words.set('lock', word);
      const { store, come } = toCome(lockOf('open'));
      const said = saidOf(store);
      expect(said).toEqual([]);
      await come();
      expect(said).toEqual(['open']);
    },
  );
});
