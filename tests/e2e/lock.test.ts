import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  click,
  fill,
  find,
  lookFor,
  seeText,
  textOf,
} from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import {
  browserNames,
  comeBack,
  comeBackAfterKill,
  startWorld,
  stopWorld,
  type World,
} from '#tests/support/e2e-world.ts';
import { filesWith } from '#tests/support/lock/disk.ts';
import {
  onDisk,
  passphraseBox,
  setLock,
  someWeeks,
  turnOff,
  unlock,
} from '#tests/support/lock/drive.ts';
import { showTargets } from '#tests/support/main-job/log-follow-up.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';
import { t } from '#utils/i18n/t.ts';

const PASSPHRASE = 'a brown horse under the bridge';
const NEXT = 'the horse has crossed it now';
/** Written only after the lock was set: not even an older copy of it may lie on the disk. */
const STATEMENT = 'Zebra quartz under lock';

describe.each(browserNames)('the lock in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'feedforward-lock-'));
  const options = { browser: { profile } };
  let world: World;
  let names: string[];
  const workspace = (hash = 'settings'): Promise<Page> =>
    world.driven.openExtensionPage(`workspace.html#${hash}`);
  const raw = () => onDisk(world.driven);

  beforeAll(async () => {
    world = await startWorld(name, options);
    names = await someWeeks(world.driven);
  });
  afterAll(async () => {
    await stopWorld(world);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('is set in Settings: nothing on the disk can be read, everything on the screen can', async () => {
    expect(names.length).toBe(8);
    expect(await raw()).toContain(names[0]);
    const page = await workspace();
    await setLock(page, PASSPHRASE);
    await seeText(page, t('lock.on'), 30_000);
    const disk = await raw();
    expect(names.filter((one) => disk.includes(one))).toEqual([]);
    await page.goto(`${world.driven.extensionOrigin}/workspace.html#caseload`);
    await seeText(page, names[0] ?? '');
    await page.close();
  });

  test('the panel works as before, and the background lives or not', async () => {
    await world.driven.killWorker();
    const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('701', '4101')));
    const panel = await openPanel(world.driven, page);
    await pickActions(panel, 1);
    await saveTargets(panel, { statement: STATEMENT, due: 'in 2 weeks', isAgreed: true });
    await page.reload();
    const again = await openPanel(world.driven, page);
    await showTargets(again);
    await seeText(again, STATEMENT);
    const disk = await raw();
    expect([STATEMENT, 'Aisha Rahman'].filter((word) => disk.includes(word))).toEqual([]);
    await page.close();
  });

  test('Lock now shuts every page; the panel never asks for the passphrase itself', async () => {
    const lms = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('701', '4101')));
    const panel = await openPanel(world.driven, lms);
    await seeText(panel, 'Aisha Rahman');
    const page = await workspace();
    await click(page, { role: 'button', name: t('lock.now') });
    await find(page, passphraseBox);
    await seeText(panel, t('lock.locked'));
    expect(await textOf(panel)).not.toContain('Aisha');
    expect(await lookFor(panel, passphraseBox)).toBeNull();
    await find(panel, { role: 'button', name: t('lock.openTab') });
    await unlock(page, 'another passphrase');
    await seeText(page, t('lock.wrong'), 30_000);
    await unlock(page, PASSPHRASE);
    await seeText(page, t('lock.on'), 30_000);
    await seeText(panel, 'Aisha Rahman');
    await page.close();
    await lms.close();
  });

  test('the side panel asks by itself; what is opened or shut in one place is so in the others', async () => {
    const side = await world.driven.openExtensionPage('sidepanel.html');
    const lms = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('701', '4101')));
    const panel = await openPanel(world.driven, lms);
    const page = await workspace('caseload');
    await seeText(page, names[0] ?? '');
    const settings = await workspace();
    await click(settings, { role: 'button', name: t('lock.now') });
    for (const place of [side, page]) await find(place, passphraseBox);
    await seeText(panel, t('lock.locked'));
    await side.bringToFront();
    await unlock(side, PASSPHRASE);
    await seeText(page, names[0] ?? '', 30_000);
    await seeText(panel, 'Aisha Rahman');
    expect(await lookFor(side, passphraseBox)).toBeNull();
    for (const one of [side, lms, page, settings]) await one.close();
  });

  test('it shuts by itself when nothing was done for a while, also while a page is open', async () => {
    const page = await workspace('caseload');
    await seeText(page, names[0] ?? '');
    await page.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await api.storage.session.set({ 'lock-used': Date.now() - 16 * 60_000 });
    });
    await find(page, passphraseBox, 30_000);
    expect(await textOf(page)).not.toContain(names[0]);
    await unlock(page, PASSPHRASE);
    await seeText(page, names[0] ?? '', 30_000);
    await page.close();
  });

  test('the passphrase is changed; the browser closes, is killed, and asks for the new one', async () => {
    const page = await workspace();
    await click(page, { role: 'button', name: t('lock.change') });
    await fill(page, { role: 'textbox', name: t('lock.old') }, PASSPHRASE);
    await fill(page, { role: 'textbox', name: t('lock.new') }, NEXT);
    await fill(page, { role: 'textbox', name: t('backup.again') }, NEXT);
    await click(page, { role: 'button', name: t('lock.change'), nth: 1 });
    await seeText(page, t('lock.changed'), 30_000);
    world = await comeBack(world, options);
    const again = await workspace('caseload');
    await unlock(again, PASSPHRASE);
    await seeText(again, t('lock.wrong'), 30_000);
    await unlock(again, NEXT);
    await seeText(again, names[0] ?? '', 30_000);
    world = await comeBackAfterKill(world, options);
    const third = await workspace('caseload');
    await find(third, passphraseBox);
    expect(await textOf(third)).not.toContain(names[0]);
    await unlock(third, NEXT);
    await seeText(third, 'Aisha Rahman', 30_000);
    await third.close();
  });

  test('what was written under the lock is in no file of the profile', async () => {
    await world.driven.close();
    expect(filesWith(profile, STATEMENT)).toEqual([]);
    world = await comeBack(world, options);
  }, 120_000);

  test('it is turned off again: everything is there, and lies open', async () => {
    const page = await workspace();
    await unlock(page, NEXT);
    await turnOff(page, NEXT);
    const disk = await raw();
    expect([STATEMENT, ...names].filter((word) => !disk.includes(word))).toEqual([]);
    await page.close();
  });

  test('without the passphrase only beginning anew is left', async () => {
    const page = await workspace();
    await setLock(page, PASSPHRASE);
    await seeText(page, t('lock.on'), 30_000);
    await click(page, { role: 'button', name: t('lock.now') });
    await click(page, { role: 'button', name: t('lock.lost') });
    await click(page, { role: 'button', name: t('lock.anew') });
    await click(page, { role: 'checkbox', name: t('lock.anewTick') });
    await click(page, { role: 'button', name: t('lock.anewDone') });
    await find(page, { role: 'button', name: t('lock.set') });
    await page.goto(`${world.driven.extensionOrigin}/workspace.html#caseload`);
    await seeText(page, t('caseload.title'));
    expect(await textOf(page)).not.toContain(names[0]);
    await page.close();
  });
});
