import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { bundled } from '#tests/bench/bundle.ts';
import {
  browserNames,
  comeBackAfterKill,
  startWorld,
  stopWorld,
  type World,
} from '#tests/support/e2e-world.ts';
import type { Ack } from '#tests/support/kill/in-page.ts';
import { journalRenewed } from '#tests/support/kill/journal.ts';
import { seeded, seedOf } from '#tests/support/switching/random.ts';

/** How often the browser is killed; `E2E_KILLS=100` for the long run. */
const KILLS = Number(process.env.E2E_KILLS ?? 4);
const seed = seedOf(8);

const program = bundled('tests/support/kill/in-page.ts', 'iife');

async function ownPage({ driven }: World): Promise<Page> {
  const page = await driven.openExtensionPage('manifest.json');
  // A browser that is killed again before that may lose everything (utils/journal/renew-journal.ts).
  await journalRenewed(page);
  await page.evaluate(`${await program}; undefined`);
  return page;
}

const after = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Takes acknowledgements until the time is over: what was said by then is on disk, or the promise is broken. */
async function collect(page: Page, ms: number): Promise<Ack[]> {
  const acks: Ack[] = [];
  for (const end = Date.now() + ms; Date.now() < end; await after(5))
    acks.push(...((await page.evaluate('bench.takeAcks()')) as Ack[]));
  return acks;
}

type Judged = { lost: Ack[]; faults: string[]; kept: number };
const judged = (page: Page, acks: Ack[]): Promise<Judged> =>
  page.evaluate(`bench.judge(${JSON.stringify(acks)})`) as Promise<Judged>;

describe.each(browserNames)(`a stream of saves in %s (seed ${seed})`, (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'feedforward-kill-'));
  const options = { browser: { profile } };
  let world: World | undefined;
  afterAll(async () => {
    await stopWorld(world);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Kills the browser again and again amid saves, and looks what is there. */
  async function killed(about: string): Promise<void> {
    const random = seeded(seed);
    world ??= await startWorld(name, options);
    let [acked, kept] = [0, 0];
    let page = await ownPage(world);
    for (let run = 0; run < KILLS; run++) {
      await page.evaluate(`bench.saveOn('run ${run}')`);
      const acks = await collect(page, 20 + random.below(500));
      world = await comeBackAfterKill(world, options);
      // Judged by the page that saves next: it knows nothing but what the disk has kept.
      page = await ownPage(world);
      const end = await judged(page, acks);
      expect(end.lost).toEqual([]);
      expect(end.faults).toEqual([]);
      acked += acks.length;
      kept += end.kept;
    }
    await page.close();
    console.log(
      `${name}${about}: ${KILLS} kills, ${acked} acknowledged saves lost 0, ${kept} targets whole`,
    );
    expect(acked).toBeGreaterThan(KILLS);
  }

  test(
    `the browser is killed ${KILLS} times: nothing acknowledged is lost, nothing is there by half`,
    {
      timeout: 60_000 + KILLS * 30_000,
    },
    () => killed(''),
  );

  test(`the background is stopped ${KILLS} times meanwhile: the same`, {
    timeout: 60_000 + KILLS * 10_000,
  }, async ({ skip }) => {
    const random = seeded(seed + 1);
    world ??= await startWorld(name, options);
    const page = await ownPage(world);
    await page.evaluate("bench.saveOn('worker')");
    const acks: Ack[] = [];
    for (let run = 0; run < KILLS; run++) {
      acks.push(...(await collect(page, 20 + random.below(100))));
      // WebDriver BiDi gives none in Firefox.
      if (!(await world.driven.killWorker())) {
        // Its saves would go on amid what comes next.
        await page.close();
        return skip('this driver has no handle on the background');
      }
      // Awake again before it is stopped again: an answer that is still to come would wake it at once.
      await page.evaluate('(globalThis.browser ?? chrome).runtime.sendMessage({}).catch(() => {})');
    }
    await page.close();
    const end = await judged(await ownPage(world), acks);
    console.log(`${name}: background stopped ${KILLS} times, ${acks.length} acknowledged saves`);
    expect([end.lost, end.faults]).toEqual([[], []]);
    expect(acks.length).toBeGreaterThan(KILLS);
  });

  test(`the browser is killed ${KILLS} times over a locked store: the same`, {
    timeout: 60_000 + KILLS * 30_000,
  }, async () => {
    world ??= await startWorld(name, options);
    const page = await ownPage(world);
    await page.evaluate('bench.lock()');
    await page.close();
    await killed(', locked');
  });
});
