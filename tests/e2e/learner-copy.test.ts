import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
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
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { showTargets } from '#tests/support/main-job/log-follow-up.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';
import { t } from '#utils/i18n/t.ts';

/** The first bytes of every PNG. */
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** A white page of this size would be some 5 kB: what is more is ink. */
const WITH_INK = 15_000;

/** How the sheet lies on its page. */
const sheetAsSeen = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('article');
    if (!sheet) return null;
    const { width, height } = sheet.getBoundingClientRect();
    return {
      shape: height / width,
      isWhole: sheet.scrollHeight <= sheet.clientHeight,
      type: Number.parseFloat(getComputedStyle(sheet).fontSize) * 0.75,
    };
  });

describe.each(browserNames)('what the learner gets, in %s', (name) => {
  const world = useWorld(name);

  test('a print sheet, usual and easy-read, on one page; as text; as a picture', async () => {
    const { driven, lms } = world;
    const page = await driven.open(loggedIn(lms.origin, moodleGrader('701', '4101')));
    const panel = await openPanel(driven, page);
    await seeText(panel, 'Aisha Rahman');
    await pickActions(panel, 1);
    const [written] = await saveTargets(panel, {
      statement: 'I will utilise two books in section 2.',
      evidence: 'Ms Grant has seen the list.',
      due: 'in 2 weeks',
      isAgreed: true,
    });
    await click(panel, { role: 'button', name: t('copies.more') });
    await click(panel, { role: 'button', name: t('copies.openSheet'), nth: 1 });
    const sheet = await driven.waitForExtensionTab('workspace.html#sheet/');
    await find(sheet, { role: 'button', name: t('copies.print') });
    expect(await sheet.evaluate(() => location.hash)).toMatch(/^#sheet\/[0-9a-f-]{36}$/);
    expect(await sheet.title()).not.toMatch(/Aisha|Rahman/);
    await fill(sheet, { role: 'textbox', name: t('copies.whoHelps') }, 'Ms Grant, room 12');
    const onSheet = () => sheet.evaluate(() => document.querySelector('article')?.innerText ?? '');
    for (const words of ['Aisha’s target', written?.statement, 'Ms Grant has seen', 'room 12'])
      expect(await onSheet()).toContain(words);
    expect(await onSheet()).not.toContain('Rahman');
    const usual = await sheetAsSeen(sheet);
    expect(usual?.isWhole).toBe(true);
    expect(usual?.shape).toBeCloseTo(297 / 210, 1);
    const seen = await sheet.$('article').then((article) => article?.screenshot());
    expect(seen?.length).toBeGreaterThan(WITH_INK);

    await click(sheet, { role: 'radio', name: t('copies.style.easy') });
    await click(sheet, { role: 'radio', name: t('copies.size.a5') });
    await until('plain words', async () => (await onSheet()).includes('use two books'));
    const easy = await sheetAsSeen(sheet);
    expect(easy?.isWhole).toBe(true);
    // A browser reckons sizes in 64ths of a pixel.
    expect(Math.round(easy?.type ?? 0)).toBeGreaterThanOrEqual(16);

    await sheet.bringToFront();
    await click(sheet, { role: 'button', name: t('copies.copyText') });
    await seeText(sheet, t('targets.copied'));
    await click(sheet, { role: 'button', name: t('copies.copyPicture') });
    await seeText(sheet, /Picture copied|handed over as a file/);
    await sheet.evaluate(() => Object.assign(globalThis, { ClipboardItem: undefined }));
    await click(sheet, { role: 'button', name: t('copies.copyPicture') });
    await seeText(sheet, t('copies.pictureSaved'));
    const file = await until('the picture', async () =>
      readdirSync(driven.downloads).find(
        (one) => one.endsWith('.png') && statSync(join(driven.downloads, one)).size > WITH_INK,
      ),
    );
    expect(file).not.toMatch(/aisha|rahman/i);
    const bytes = readFileSync(join(driven.downloads, file));
    expect([...bytes.subarray(0, PNG.length)]).toEqual(PNG);
    expect(bytes.length).toBeGreaterThan(WITH_INK);
    await sheet.close();
    await page.close();
  });

  test('what is printed is one page of paper, without the workspace around it', async () => {
    const caseload = await world.driven.openExtensionPage('workspace.html#caseload');
    await click(caseload, { role: 'link', name: 'Aisha Rahman' });
    await click(caseload, { role: 'link', name: t('caseload.learner.sheet') });
    await find(caseload, { role: 'button', name: t('copies.print') });
    await caseload.emulateMediaType('print').catch(() => undefined);
    if (name === 'chromium') {
      expect(await lookFor(caseload, { role: 'button', name: t('copies.print') })).toBeNull();
      const pdf = Buffer.from(await caseload.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(pdf).toMatch(/MediaBox \[0 0 59[45][.\d]* 84[12]/);
    } else {
      expect(await textOf(caseload)).toContain('Aisha’s target');
    }
    await caseload.close();
  });

  test('a question to the teacher: raised, answered, a target; taken off and back with Undo', async () => {
    const { driven, lms } = world;
    const page = await driven.open(loggedIn(lms.origin, moodleGrader('701', '4105')));
    let panel = await openPanel(driven, page);
    await seeText(panel, 'Zuzana');
    await click(panel, { role: 'button', name: t('feedback.ask') });
    await click(panel, { role: 'radio', name: t('questions.unclear.no-criterion') });
    await click(panel, { role: 'button', name: t('questions.copy') });
    await seeText(panel, t('questions.asked'));
    const links = await panel.$$eval('form a', (all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(['mailto:', `${lms.origin}/moodle/message/index.php`]);

    await page.reload();
    panel = await openPanel(driven, page);
    await showTargets(panel);
    await seeText(panel, t('questions.open', { count: 1 }));
    await click(panel, { role: 'button', name: t('questions.withdraw') });
    await seeText(panel, t('questions.withdrawn'));
    await click(panel, { role: 'button', name: t('shell.undo') });
    await click(panel, { role: 'button', name: t('questions.answer') });
    const answer = 'Add the name of the law to three hazards.';
    await fill(panel, { role: 'textbox', name: t('questions.answerLabel') }, answer);
    await click(panel, { role: 'button', name: t('questions.saveAndMake') });
    const [made] = await saveTargets(panel, { evidence: 'Three laws named', due: 'in 2 weeks' });
    expect(made?.statement).toBe(answer);
    await seeText(panel, t('questions.answered', { count: 1 }));

    const caseload = await driven.openExtensionPage('workspace.html#caseload');
    await click(caseload, { role: 'link', name: /Zuzana/ });
    await seeText(caseload, t('questions.answered', { count: 1 }));
    await caseload.close();
    await page.close();
  });

  test('a good target goes into the bank without the learner, comes out in the editor, and can be deleted and brought back', async () => {
    const { driven, lms } = world;
    const page = await driven.open(loggedIn(lms.origin, moodleGrader('701', '4101')));
    const panel = await openPanel(driven, page);
    await showTargets(panel);
    await click(panel, { role: 'button', name: t('copies.more') });
    await click(panel, { role: 'button', name: t('bank.keep') });
    const words = { role: 'textbox', name: t('bank.statement') } as const;
    await fill(panel, words, 'I will show Aisha two books.');
    await click(panel, { role: 'button', name: t('bank.save') });
    await seeText(panel, t('bank.nameLeft', { words: 'Aisha' }));
    await fill(panel, words, 'I will find two books.');
    await click(panel, { role: 'button', name: t('bank.save') });
    await seeText(panel, t('bank.saved'));

    const bank = await driven.openExtensionPage('workspace.html#bank');
    await seeText(bank, 'I will find two books.');
    expect(await textOf(bank)).not.toMatch(/Aisha|Rahman/);
    await click(bank, { role: 'button', name: /^Delete/ });
    await seeText(bank, t('bank.empty'));
    await click(bank, { role: 'button', name: t('shell.undo') });
    await seeText(bank, 'I will find two books.');
    await bank.close();

    await page.bringToFront();
    await click(panel, { role: 'button', name: t('targets.new') });
    await click(panel, { role: 'button', name: t('bank.from') });
    await click(panel, { role: 'button', name: /^Use this/ });
    const box = await find(panel, { role: 'textbox', name: t('targets.statement') });
    await until('the words from the bank', () =>
      box.evaluate((one) =>
        (one instanceof HTMLTextAreaElement ? one.value : '').includes('two books'),
      ),
    );
    await click(panel, { role: 'button', name: t('shell.undo') });
    await until('what was there before', () =>
      box.evaluate((one) => one instanceof HTMLTextAreaElement && one.value === ''),
    );
    await page.close();
  });
});
