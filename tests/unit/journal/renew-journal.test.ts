import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { type JournalWorld, renewJournal } from '#utils/journal/renew-journal.ts';

function fakeWorld(databases = new IDBFactory()): JournalWorld & { noted: number } {
  const world = {
    noted: 0,
    databases,
    wasRenewed: async () => world.noted > 0,
    noteRenewed: async () => {
      world.noted++;
    },
  };
  return world;
}

/** How many values the filler's database holds, and how often one was written. */
function watched(): { databases: IDBFactory; puts: () => number } {
  const databases = new IDBFactory();
  let puts = 0;
  const open = databases.open.bind(databases);
  databases.open = (...about) => {
    const asked = open(...about);
    asked.addEventListener('success', () => {
      const begin = asked.result.transaction.bind(asked.result);
      asked.result.transaction = (...names) => {
        const writing = begin(...names);
        const objectStore = writing.objectStore.bind(writing);
        writing.objectStore = (name) => {
          const store = objectStore(name);
          const put = store.put.bind(store);
          store.put = (value, key) => {
            puts += String(value).length;
            return put(value, key);
          };
          return store;
        };
        return writing;
      };
    });
    return asked;
  };
  return { databases, puts: () => puts };
}

test('once after each start of the browser more than a journal holds is written, and nothing of it stays', async () => {
  const { databases, puts } = watched();
  const world = fakeWorld(databases);
  expect(await renewJournal(world)).toBe(true);
  expect(puts()).toBeGreaterThan(4 * 1024 * 1024);
  expect(await renewJournal(world)).toBe(false);
  expect(world.noted).toBe(1);
  const left = await new Promise((resolve) => {
    const asked = databases.open('feedforward-journal');
    asked.onsuccess = () => {
      const count = asked.result.transaction('filler').objectStore('filler').count();
      count.onsuccess = () => resolve(count.result);
    };
  });
  expect(left).toBe(0);
});

test('where there is no room it is not noted, and nothing is thrown', async () => {
  const world = fakeWorld();
  world.databases = {
    ...world.databases,
    open: () => {
      throw new DOMException('', 'QuotaExceededError');
    },
  } as unknown as IDBFactory;
  expect(await renewJournal(world)).toBe(false);
  expect(world.noted).toBe(0);
});
