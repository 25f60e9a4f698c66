import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seeText } from '#tests/support/browsers/find-element.ts';
import {
  browserNames,
  comeBackAfterKill,
  startWorld,
  stopWorld,
  type World,
} from '#tests/support/e2e-world.ts';
import { onDisk, setLock, someWeeks, turnOff, unlock } from '#tests/support/lock/drive.ts';

const PASSPHRASE = 'a brown horse under the bridge';

/** How often the browser is killed, each time at another moment from the beginning of sealing to after its end; `E2E_KILLS` for more. */
const KILLS = Math.min(Number(process.env.E2E_KILLS ?? 3), 20);
const [FIRST_MS, LAST_MS] = [60, 700];

describe.each(browserNames)('everything is being sealed, in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'feedforward-lock-kill-'));
  const options = { browser: { profile } };
  let world: World;
  let names: string[];
  const workspace = (hash = 'settings'): Promise<Page> =>
    world.driven.openExtensionPage(`workspace.html#${hash}`);

  beforeAll(async () => {
    world = await startWorld(name, options);
    names = await someWeeks(world.driven);
  });
  afterAll(async () => {
    await stopWorld(world);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('killed amid it, it is all sealed or all as it was', {
    timeout: 60_000 + KILLS * 40_000,
  }, async () => {
    expect(names.length).toBe(8);
    const outcomes: string[] = [];
    for (let at = 0; at < KILLS; at++) {
      await setLock(await workspace(), PASSPHRASE);
      const ms = FIRST_MS + ((LAST_MS - FIRST_MS) * at) / Math.max(1, KILLS - 1);
      await new Promise((done) => setTimeout(done, ms));
      world = await comeBackAfterKill(world, options);
      const disk = await onDisk(world.driven);
      const seen = names.filter((word) => disk.includes(word));
      expect([0, names.length]).toContain(seen.length);
      const page = await workspace(seen.length === 0 ? 'settings' : 'caseload');
      if (seen.length === 0) {
        await unlock(page, PASSPHRASE);
        await turnOff(page, PASSPHRASE);
        await page.evaluate(() => {
          location.hash = '#caseload';
        });
      }
      await seeText(page, names[0] ?? '');
      await page.close();
      outcomes.push(seen.length === 0 ? 'sealed' : 'as it was');
    }
    console.log(`${name}: ${KILLS} kills amid sealing: ${outcomes.join(', ')}`);
  });
});
