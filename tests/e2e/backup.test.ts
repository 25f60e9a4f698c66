import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '#tests/bench/bundle.ts';
import { freshStore } from '#tests/store/fresh-store.ts';
import { chooseFile } from '#tests/support/browsers/choose-file.ts';
import { type DrivenBrowser, until } from '#tests/support/browsers/driven.ts';
import { click, fill, find, seeText } from '#tests/support/browsers/find-element.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { playTerm } from '#tests/support/sample-term/play-term.ts';
import { recordsIn, type TermRecords } from '#tests/support/sample-term/records.ts';
import { t } from '#utils/i18n/t.ts';

const PASSPHRASE = 'four unrelated plain words';

async function term(): Promise<TermRecords> {
  const db = freshStore();
  await playTerm(db, { learners: 12, weeks: 6, today: '2026-11-30', seed: 3 });
  const records = await recordsIn(db);
  db.close();
  return records;
}

/** The extension's own store, by the program that the sample term is put in with. */
async function storeOf(driven: DrivenBrowser): Promise<Page> {
  const page = await driven.openExtensionPage('manifest.json');
  await page.evaluate(
    `${await bundled('tests/support/sample-term/in-page.ts', 'iife')}; undefined`,
  );
  return page;
}

const stored = (page: Page, table: string): Promise<{ id: string; statement?: string }[]> =>
  page.evaluate(`bench.look('${table}')`) as Promise<{ id: string; statement?: string }[]>;

async function saveBackup(driven: DrivenBrowser, page: Page, passphrase: string | null) {
  const before = new Set(readdirSync(driven.downloads));
  if (passphrase !== null) {
    await click(page, { role: 'checkbox', name: t('backup.lock') });
    await fill(page, { role: 'textbox', name: t('backup.passphrase') }, passphrase);
    await fill(page, { role: 'textbox', name: t('backup.again') }, passphrase);
  }
  await click(page, { role: 'button', name: t('backup.make') });
  await seeText(page, 'The backup was handed to the browser');
  const name = await until('the backup file', async () =>
    readdirSync(driven.downloads).find((one) => one.endsWith('.backup') && !before.has(one)),
  );
  return { name, bytes: readFileSync(join(driven.downloads, name)) };
}

describe.each(browserNames)('a backup in %s', (name) => {
  const one = useWorld(name);
  const other = useWorld(name);
  let records: TermRecords;
  let here: Page;
  let file: { name: string; bytes: Buffer };

  beforeAll(async () => {
    records = await term();
    here = await storeOf(one.driven);
    await here.evaluate(`bench.put(${JSON.stringify(records)})`);
  });

  test('is saved, locked: nothing in it can be read', async () => {
    const page = await one.driven.openExtensionPage('workspace.html#settings');
    await seeText(page, t('backup.never'));
    file = await saveBackup(one.driven, page, PASSPHRASE);
    expect(file.name).toMatch(/^feedforward-\d{4}-\d\d-\d\d-\d{6}\.backup$/);
    expect(file.bytes.toString('latin1')).not.toMatch(/learners|statement/);
    await seeText(page, 'Last backup');
    await page.close();
  });

  test('a wrong passphrase, a cut file and another kind of file are refused with the reason', async () => {
    const page = await other.driven.openExtensionPage('workspace.html#settings');
    const label = t('backup.choose');
    await chooseFile(page, label, 'x.backup', Buffer.from('Name,Reference\r\n'));
    await seeText(page, t('backup.foreign'));
    await chooseFile(page, label, 'x.backup', file.bytes.subarray(0, file.bytes.length - 9));
    await seeText(page, t('backup.truncated'));
    await chooseFile(page, label, file.name, file.bytes);
    await fill(page, { role: 'textbox', name: t('backup.itsPassphrase') }, 'another passphrase');
    await click(page, { role: 'button', name: t('backup.open') });
    await seeText(page, t('backup.wrongPassphrase'));
    expect(await stored(await storeOf(other.driven), 'learners')).toEqual([]);
    await page.close();
  });

  test('on another computer it is looked at, then brought in whole', async () => {
    const page = await other.driven.openExtensionPage('workspace.html#settings');
    await chooseFile(page, t('backup.choose'), file.name, file.bytes);
    await fill(page, { role: 'textbox', name: t('backup.itsPassphrase') }, PASSPHRASE);
    await click(page, { role: 'button', name: t('backup.open') });
    await find(page, { role: 'heading', name: /^Backup of/ });
    const there = await storeOf(other.driven);
    expect(await stored(there, 'learners')).toEqual([]);
    await page.bringToFront();
    await click(page, { role: 'button', name: /^Bring in \d+/ });
    await seeText(page, 'Brought in:');
    for (const table of ['learners', 'targets', 'log', 'feedback'])
      expect(await stored(there, table)).toEqual(await stored(here, table));
    await page.close();
  });

  test('changed on both computers, a target is kept twice until one is chosen', async () => {
    const [{ id } = { id: '' }] = await stored(here, 'targets');
    const there = await storeOf(other.driven);
    await here.evaluate(`bench.reword('${id}', 'Written on one')`);
    await there.evaluate(`bench.reword('${id}', 'Written on the other')`);
    const from = await one.driven.openExtensionPage('workspace.html#settings');
    const newer = await saveBackup(one.driven, from, null);
    const page = await other.driven.openExtensionPage('workspace.html#settings');
    await chooseFile(page, t('backup.choose'), newer.name, newer.bytes);
    await click(page, { role: 'button', name: /^Bring in \d+/ });
    await seeText(page, t('backup.two'));
    await seeText(page, 'Written on one');
    await click(page, { role: 'button', name: t('backup.takeTheirs') });
    await until('the choice', async () =>
      (await stored(there, 'targets')).some(
        (one) => one.id === id && one.statement === 'Written on one',
      ),
    );
    await page.close();
  });
});
