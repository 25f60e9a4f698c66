import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  browserNames,
  comeBack,
  startWorld,
  stopWorld,
  type World,
} from '#tests/support/e2e-world.ts';
import { breakOff, journalRenewed } from '#tests/support/kill/journal.ts';

/** Runs in one of the extension's pages: what is in a database beside the product's own, and five values more. */
async function whatIsThere(about: string): Promise<string[]> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const asked = indexedDB.open('beside', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('all');
    asked.onsuccess = () => resolve(asked.result);
  });
  const keys = await new Promise<IDBValidKey[]>((resolve) => {
    const asked = db.transaction('all').objectStore('all').getAllKeys();
    asked.onsuccess = () => resolve(asked.result);
  });
  for (let at = 0; at < 5; at++) {
    await new Promise((resolve) => {
      const writing = db.transaction('all', 'readwrite', { durability: 'strict' });
      writing.objectStore('all').put('some words '.repeat(30), `${about} ${at}`);
      writing.oncomplete = resolve;
    });
  }
  db.close();
  return keys.map(String);
}

const looked = async (world: World, about: string): Promise<string[]> => {
  const page = await world.driven.openExtensionPage('manifest.json');
  await journalRenewed(page);
  return page.evaluate(whatIsThere, about);
};

// Without the new journal the third start finds nothing at all. Firefox keeps no such journal.
test.runIf(browserNames.includes('chromium'))(
  'a browser that broke off amid a write keeps everything, also after the start that follows the next',
  { timeout: 120_000 },
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'feedforward-journal-'));
    const options = { browser: { profile } };
    let world = await startWorld('chromium', options);
    try {
      expect(await looked(world, 'one')).toEqual([]);
      await world.driven.close();
      expect(breakOff(profile)).toBe(1);
      world = await comeBack(world, options);
      expect(await looked(world, 'two')).toHaveLength(5);
      world = await comeBack(world, options);
      expect(await looked(world, 'three')).toHaveLength(10);
      world = await comeBack(world, options);
      expect(await looked(world, 'four')).toHaveLength(15);
    } finally {
      await stopWorld(world);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
