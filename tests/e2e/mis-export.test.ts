import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, fill, find, seeText } from '#tests/support/browsers/find-element.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { openExport } from '#tests/support/main-job/export-rows.ts';
import { playedTerm, putInto, storePage } from '#tests/support/sample-term/in-browser.ts';
import type { TermRecords } from '#tests/support/sample-term/records.ts';
import { strictlyParsed } from '#tests/support/strictly-parsed.ts';
import { byId } from '#tests/unit/mis/made-up.ts';
import { readWorkbook, textOf } from '#tests/unit/mis/read-workbook.ts';
import { profileEditor } from '#utils/i18n/en/profile-editor.ts';
import { sayer, t } from '#utils/i18n/t.ts';
import { profileFile } from '#utils/mis/profile-file.ts';

const te = sayer(profileEditor);
const today = Temporal.Now.plainDateISO().toString();
const button = (name: string | RegExp) => ({ role: 'button', name }) as const;

describe.each(browserNames)('profiles and files for the MIS in %s', (name) => {
  const world = useWorld(name);
  let records: TermRecords;
  let page: Page;

  const folder = () => world.driven.downloads;
  /** Firefox saves under a made-up name with our ending first, and renames that. */
  const files = () =>
    readdirSync(folder()).filter((one) => /^feedforward-.*\.(csv|tsv|xlsx|json)$/.test(one));
  /** Presses a button and gives the file that comes, whole. */
  const saved = async (label: string): Promise<{ file: string; bytes: Buffer }> => {
    const before = new Set(files());
    await click(page, button(label));
    return until(`the file of ${label}`, async () => {
      const file = files().find((one) => !before.has(one));
      const bytes = file ? readFileSync(join(folder(), file)) : null;
      return file && bytes && bytes.length > 0 ? { file, bytes } : null;
    });
  };
  /**
   * The same of rows, once the page has said so, which the list of files does earlier: its buttons move then, and a press that comes before
   * misses them.
   */
  const exported = async (label: string): Promise<{ file: string; bytes: Buffer }> => {
    const made = await saved(label);
    const said = (file: string) =>
      document.querySelector('.export-ending')?.textContent?.includes(file) || null;
    await until('the words about the file', () => page.evaluate(said, made.file));
    return made;
  };
  /** What a paste brings, into a field of its own. Keys that reach a page which is only just coming to the front are lost: they are pressed again. */
  const pasted = (): Promise<string> =>
    until(
      'what was pasted',
      async () => {
        await page.bringToFront();
        await page.evaluate(() => {
          document.querySelector('#pasted')?.remove();
          const box = document.createElement('textarea');
          box.id = 'pasted';
          document.body.append(box);
          box.focus();
        });
        await page.keyboard.down('Control');
        await page.keyboard.press('v');
        await page.keyboard.up('Control');
        // Firefox pastes a moment after the keys.
        const value = () => page.$eval('#pasted', (box) => (box as HTMLTextAreaElement).value);
        const text = await until('a paste', async () => (await value()) || null, 5_000);
        await page.$eval('#pasted', (box) => box.remove());
        return text;
      },
      30_000,
    );
  const choose = async (id: string): Promise<void> => {
    await page.select('.export-profile select', id);
    await seeText(page, byId(id).profile.about.slice(0, 40));
  };
  const statements = () => new Map(records.targets.map(({ id, statement }) => [id, statement]));
  /** Every row names a target of the term and says what it says. */
  const expectTruth = (rows: Record<string, string>[], words: string, id: string) => {
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const recordId = (row[id] ?? '').replace('urn:uuid:', '');
      expect(row[words]).toBe(statements().get(recordId));
    }
  };

  beforeAll(async () => {
    const played = await playedTerm({ learners: 12, weeks: 8, today, seed: 12 });
    records = {
      ...played,
      learners: played.learners.map((learner, at) => ({
        ...learner,
        misRef: String(at + 7).padStart(6, '0'),
        userName: `s${at + 100}`,
      })),
    };
    await putInto(await storePage(world.driven), records);
    page = await openExport(world.driven);
    await page.bringToFront();
    await find(page, button(t('exporting.download')));
  });

  test('a CSV: ids keep their zeros', async () => {
    await choose('promonitor-targets');
    const { bytes } = await exported(t('exporting.download'));
    const rows = strictlyParsed(bytes.toString('utf8'), ',');
    expectTruth(rows, 'Target', 'ExternalID');
    expect(rows.every((row) => /^0{6}\d\d$/.test(row.StudentID ?? ''))).toBe(true);
  });

  test('a TSV, after Jisc’s draft', async () => {
    await choose('jisc-targets');
    const { bytes, file } = await exported(t('profiles.download.tsv'));
    expect(file).toMatch(/\.tsv$/);
    expectTruth(strictlyParsed(bytes.toString('utf8'), '\t'), 'OBJECTNAME', 'OBJECTID');
  });

  test('a workbook: real days, references as text', async () => {
    await choose('excel-targets');
    const { bytes, file } = await exported(t('profiles.download.xlsx'));
    expect(file).toMatch(/\.xlsx$/);
    const book = readWorkbook(bytes);
    const headings = book.rows[0]?.map(textOf) ?? [];
    const rows = book.rows.slice(1);
    const at = (heading: string) => headings.indexOf(heading);
    expect([book.sheet, book.frozen, book.active]).toEqual(['Targets', 1, []]);
    for (const cells of rows) {
      expect(textOf(cells[at('Target')])).toBe(statements().get(textOf(cells[at('Record id')])));
      expect(textOf(cells[at('MIS reference')])).toMatch(/^0{4}\d\d$/);
      expect(cells[at('By when')]).toHaveProperty('day');
    }
    expect(rows.length).toBeGreaterThan(10);
  });

  test('the clipboard: the rows come out of it where they are pasted', async () => {
    await choose('full-targets');
    await click(page, button(t('profiles.copy')));
    await seeText(page, /on the clipboard/);
    const text = await pasted();
    // A text field has line feeds only.
    expectTruth(strictlyParsed(text.replace(/\r?\n/g, '\r\n'), '\t'), 'Target', 'Record id');
  });

  test('a profile of one’s own: made beside its result, saved, used, and taken back', async () => {
    await choose('ebs-targets');
    await click(page, button(te('profiles.copyIt')));
    await find(page, { role: 'heading', name: te('profiles.new') });
    await seeText(page, te('profiles.live'));
    await fill(page, { role: 'textbox', name: te('profiles.name') }, 'Northfield ebs');
    await fill(page, { role: 'textbox', name: te('profiles.heading', { at: 1 }) }, 'PERSON');
    await seeText(page, 'PERSON');
    await click(page, button(te('profiles.save')));
    const own = await until('the saved profile, chosen', () =>
      page.$eval('.export-profile select', (select) => {
        const [chosen] = (select as HTMLSelectElement).selectedOptions;
        return chosen?.textContent === 'Northfield ebs' && chosen.value;
      }),
    );
    expect(own).toMatch(/^[0-9a-f-]{36}$/);
    await find(page, button(t('exporting.download')));
    const { bytes } = await exported(t('exporting.download'));
    const rows = strictlyParsed(bytes.toString('utf8'), ',');
    expectTruth(rows, 'TARGET_DESCRIPTION', 'REFERENCE');
    expect(rows.every((row) => /^[1-9]\d*$/.test(row.PERSON ?? ''))).toBe(true);
    // Firefox's driver never hears that an extension's page was loaded anew.
    await page.close();
    page = await openExport(world.driven);
    await page.bringToFront();
    await until('the profile, still chosen', async () => {
      const chosen = await page.$eval(
        '.export-profile select',
        (select) => (select as HTMLSelectElement).value,
      );
      return chosen === own;
    });
    await click(page, button(te('profiles.remove')));
    await seeText(page, te('profiles.removed', { name: 'Northfield ebs' }));
  });

  test('a profile’s file: saved, and brought in again', async () => {
    await choose('full-targets');
    const { bytes } = await saved(te('profiles.toFile'));
    const { profile } = byId('full-targets');
    expect(bytes.toString('utf8')).toBe(profileFile(profile));
    const path = join(folder(), 'colleague.txt');
    writeFileSync(path, profileFile({ ...profile, name: 'From a colleague' }));
    const input = await page.$<'input'>('.profile-buttons input[type=file]' as 'input');
    await input?.uploadFile(path);
    await seeText(page, /From a colleague is here now/);
  });
});
