import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, fill, find, lookFor, seeText } from '#tests/support/browsers/find-element.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { fakeLearner, fakeTarget } from '#tests/support/fake-records.ts';
import { putInto, storePage } from '#tests/support/sample-term/in-browser.ts';
import { say, t } from '#utils/i18n/t.ts';

/** As OneRoster's users.csv has it, with what must stay in the file: a teacher, a date of birth, a mail address. */
const ONE_ROSTER = [
  'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,birthDate',
  'u1,active,2026-09-01,true,o1,student,zhall,,Zoë,Hall,,000123,zoe@college.example,,,,12,,2009-05-04',
  'u2,active,2026-09-01,true,o1,student,okhan,,Omar,Khan,,000124,omar@college.example,,,,12,,2009-01-30',
  'u3,active,2026-09-01,true,o1,teacher,thughes,,Tess,Hughes,,T9,tess@college.example,,,,,,1980-02-02',
].join('\r\n');

/** As a college's own report has it: headings that no programme can guess. */
const BY_HAND = [
  'Vorname;Nachname;Schlüssel;Kohorte',
  'Pia;Novak;000777;3B',
  'Leo;Ferri;000778;3B',
].join('\r\n');

describe.each(browserNames)('learners from a file and records made one in %s', (name) => {
  const world = useWorld(name);
  const folder = mkdtempSync(join(tmpdir(), 'feedforward-csv-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let inPage: Page;
  let page: Page;

  const inStore = async (): Promise<{ name: string; misRef: string | null; groups: string[] }[]> =>
    (await inPage.evaluate(`bench.look('learners')`)) as never;
  const names = async () => (await inStore()).map((one) => one.name).sort();
  const listed = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.caseload-table a[id^="learner-"]')].map(
        (one) => one.textContent ?? '',
      ),
    );
  const listShows = (wanted: string[]) =>
    until(`the list ${wanted}`, async () => String(await listed()) === String(wanted));
  /** The box is open of itself while the caseload is empty, and folded afterwards. */
  const choose = async (fileName: string, text: string) => {
    const path = join(folder, fileName);
    writeFileSync(path, text);
    await page.bringToFront();
    const box = { role: 'textbox', name: t('import.file') } as const;
    // Its own line is there whether the box is open, as it is while nobody is, or not.
    await find(page, { role: 'button', name: t('import.title') });
    if (!(await lookFor(page, box))) await click(page, { role: 'button', name: t('import.title') });
    const file = (await find(page, box)) as ElementHandle<HTMLInputElement>;
    await file.uploadFile(path);
  };
  const select = async (label: string, value: string) => {
    const box = await find(page, { role: 'listbox', name: label });
    await box.select(value);
  };
  const undo = () => click(page, { role: 'button', name: t('shell.undo') });

  beforeAll(async () => {
    inPage = await storePage(world.driven);
    page = await world.driven.openExtensionPage('workspace.html#caseload');
    await page.bringToFront();
  });

  test('OneRoster users.csv: learners alone, only name and reference, nobody twice, and undone', async () => {
    await choose('users.csv', ONE_ROSTER);
    await seeText(
      page,
      say({ key: 'import.counts', args: { added: 2, known: 0, asked: 0, out: 1 } }),
    );
    expect(await names()).toEqual([]);
    await click(page, { role: 'button', name: t('import.do', { count: 2 }) });
    await listShows(['Omar Khan', 'Zoë Hall']);
    const kept = await inStore();
    expect(kept.map(({ misRef }) => misRef).sort()).toEqual(['000123', '000124']);
    expect(JSON.stringify(kept)).not.toMatch(/2009|college\.example|Hughes/);
    await undo();
    await until('nobody again', async () => (await names()).length === 0);
    await choose('users.csv', ONE_ROSTER);
    await click(page, { role: 'button', name: t('import.do', { count: 2 }) });
    await listShows(['Omar Khan', 'Zoë Hall']);
    await choose('users.csv', ONE_ROSTER);
    await seeText(
      page,
      say({ key: 'import.counts', args: { added: 0, known: 2, asked: 0, out: 1 } }),
    );
    expect(await names()).toEqual(['Omar Khan', 'Zoë Hall']);
    await click(page, { role: 'button', name: t('import.cancel') });
  });

  test('columns that nobody can guess are mapped by hand', async () => {
    await choose('report.csv', BY_HAND);
    await seeText(page, t('import.needsName'));
    expect(await lookFor(page, { role: 'button', name: t('import.do', { count: 2 }) })).toBeNull();
    await select(t('import.field.given'), 'Vorname');
    await select(t('import.field.family'), 'Nachname');
    await select(t('import.field.misRef'), 'Schlüssel');
    await select(t('import.field.group'), 'Kohorte');
    await click(page, { role: 'button', name: t('import.do', { count: 2 }) });
    await listShows(['Leo Ferri', 'Omar Khan', 'Pia Novak', 'Zoë Hall']);
    const pia = (await inStore()).find((one) => one.name === 'Pia Novak');
    expect(pia).toMatchObject({ misRef: '000777', groups: ['3B'] });
  });

  test('a Moodle record and a Canvas record become one, and two again by Undo', async () => {
    const id = (n: number) => `00000000-0000-4000-8000-00000000010${n}`;
    const record = (n: number, site: string, userId: string) =>
      fakeLearner({
        ...{ id: id(n), name: n === 1 ? 'Sam Bell' : 'Bell, Samuel' },
        ...{ identities: [{ site, userId }], identityKeys: [`${site}|${userId}`] },
      });
    const [moodle, canvas] = [
      record(1, 'https://vle.example.ac.uk', '77'),
      record(2, 'https://canvas.example.ac.uk', '901'),
    ];
    const target = fakeTarget({
      id: id(3),
      learnerId: canvas.id,
      statement: 'I will add a source.',
    });
    await putInto(inPage, { learners: [moodle, canvas], targets: [target] });
    await page.close();
    page = await world.driven.openExtensionPage(`workspace.html#caseload/${moodle.id}`);
    await page.bringToFront();
    await click(page, { role: 'button', name: t('merge.title') });
    await click(page, { role: 'button', name: /Bell, Samuel/ });
    await click(page, { role: 'checkbox', name: /one person/ });
    await click(page, { role: 'button', name: t('merge.do') });
    await seeText(page, t('merge.done', { name: 'Sam Bell' }));
    await seeText(page, 'I will add a source.');
    await listShows(['Leo Ferri', 'Omar Khan', 'Pia Novak', 'Sam Bell', 'Zoë Hall']);
    await undo();
    await listShows([
      'Bell, Samuel',
      'Leo Ferri',
      'Omar Khan',
      'Pia Novak',
      'Sam Bell',
      'Zoë Hall',
    ]);
    const targets = (await inPage.evaluate(`bench.look('targets')`)) as { learnerId: string }[];
    expect(targets.map(({ learnerId }) => learnerId)).toEqual([canvas.id]);
  });

  test('at the end of the year a group is put away, stays to be found, and comes back', async () => {
    await page.close();
    page = await world.driven.openExtensionPage('workspace.html#caseload');
    await page.bringToFront();
    const all = ['Bell, Samuel', 'Leo Ferri', 'Omar Khan', 'Pia Novak', 'Sam Bell', 'Zoë Hall'];
    await listShows(all);
    await fill(page, { role: 'textbox', name: t('caseload.search') }, '3B');
    await listShows(['Leo Ferri', 'Pia Novak']);
    await click(page, { role: 'button', name: t('caseload.more') });
    await click(page, { role: 'button', name: t('caseload.away.shown', { count: 2 }) });
    await seeText(page, t('caseload.away.done', { count: 2 }));
    await fill(page, { role: 'textbox', name: t('caseload.search') }, ' ');
    await listShows(['Bell, Samuel', 'Omar Khan', 'Sam Bell', 'Zoë Hall']);
    await select(t('caseload.filter.state'), 'away');
    await listShows(['Leo Ferri', 'Pia Novak']);
    await click(page, { role: 'button', name: t('caseload.more') });
    await click(page, { role: 'button', name: t('caseload.back.shown', { count: 2 }) });
    await seeText(page, t('caseload.back.done', { count: 2 }));
    await select(t('caseload.filter.state'), 'here');
    await listShows(all);
  });
});
