import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { t } from '#utils/i18n/t.ts';
import type { DrivenBrowser } from '../../browsers/driven.ts';
import { findBrowser } from '../../browsers/find-browser.ts';
import { click, fill, find, seeText } from '../../browsers/find-element.ts';
import { launchBrowser } from '../../browsers/launch.ts';
import { openPanel } from '../../browsers/panel.ts';
import { buildExtension } from '../../build-demo.ts';
import { loggedIn, moodleList } from '../../demo-addresses.ts';
import { doMainJob, type Job } from '../../main-job/job-on.ts';
import { showTargets } from '../../main-job/log-follow-up.ts';
import { pickActions } from '../../main-job/pick-actions.ts';
import { saveTargets, writeTarget } from '../../main-job/write-target.ts';
import { putInto, storePage } from '../../sample-term/in-browser.ts';
import { startDemo } from '../demo-world.ts';
import { mainJobs, sampleCaseload } from '../sample-jobs.ts';
import { choose } from './choose.ts';
import { docs, lookNow, SHOWS_FILE, type Shows } from './doc-pictures.ts';
import { type AllRecords, fullest, states } from './records.ts';
import { wordsOn } from './words-on.ts';

/** What stores ask for. */
const WINDOW = { width: 1280, height: 800 };
const words: Shows['words'] = {};

async function picture(page: Page, name: string): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  // Nothing is pointed at; toasts and the page's own movements come to rest.
  await page.mouse.move(2, 790, { steps: 3 });
  await new Promise((done) => setTimeout(done, 500));
  await page.screenshot({ path: join(docs, `${name}.png`) as `${string}.png` });
  words[name] = await wordsOn(page);
  console.log(`docs/pictures/${name}.png`);
}

const dismissToast = (panel: Frame): Promise<void> =>
  click(panel, { role: 'button', name: t('shell.dismiss') }, 3_000).catch(() => {});

/** The main job in the panel, a picture at each place where there is something to see. */
async function ofPanel(driven: DrivenBrowser, job: Job): Promise<void> {
  const page = await driven.open(job.address);
  const panel = await openPanel(driven, page);
  await seeText(panel, job.learner);
  await picture(page, 'feedback');
  await pickActions(panel, 2);
  await writeTarget(panel, { due: 'in 2 weeks' });
  await dismissToast(panel);
  const statement = await find(panel, { role: 'textbox', name: t('targets.statement') });
  await statement.evaluate((box) => box.scrollIntoView({ block: 'center' }));
  await picture(page, 'editor');
  const evidence = 'My teacher has seen it and agrees.';
  await saveTargets(panel, { evidence, due: 'in 2 weeks', isAgreed: true });
  await showTargets(panel);
  await picture(page, 'targets');
  await click(panel, { role: 'button', name: t('followUps.partly') });
  await fill(panel, { role: 'textbox', name: t('followUps.note') }, 'The table is split in two.');
  await picture(page, 'follow-up');
  await click(panel, { role: 'button', name: t('followUps.save') });
  await seeText(panel, t('followUps.logged').replace('.', ''));
  await dismissToast(panel);
  await click(panel, { role: 'tab', name: /^Review/ });
  await click(panel, { role: 'button', name: t('reviews.begin') });
  await seeText(panel, t('reviews.next'));
  await picture(page, 'review');
  await page.close();
}

/** A class's feedback on a grading list, before it is kept. */
async function ofClass(driven: DrivenBrowser, address: string): Promise<void> {
  const page = await driven.open(address);
  const panel = await openPanel(driven, page);
  await click(panel, { role: 'button', name: t('inbox.keep') });
  await find(panel, { role: 'button', name: /^Keep \d+ pieces/ });
  await picture(page, 'class');
  await page.close();
}

async function ofWorkspace(driven: DrivenBrowser, records: AllRecords): Promise<void> {
  await putInto(await storePage(driven), records);
  for (const hash of [
    ...['today', 'caseload', 'inbox', 'export', 'insights', 'settings'],
    `learner/${fullest(records)}`,
  ]) {
    const page = await driven.openExtensionPage(`workspace.html#${hash}`);
    await page.bringToFront();
    await page.setViewport(WINDOW);
    await find(page, { role: 'heading' });
    await picture(page, hash.split('/')[0] ?? hash);
    await page.close();
  }
}

/** The popup over a site that nobody has allowed yet: the store build's, in a browser whose popup a driver can reach. */
async function ofPopup(address: string): Promise<void> {
  if (!findBrowser('chromium')) throw new Error('The picture of the popup needs a Chromium.');
  const extensionDir = buildExtension('store', 'chromium');
  const driven = await launchBrowser('chromium', { extensionDir, headless: true, window: WINDOW });
  try {
    // A store build's first page, which would come in front of the site.
    await (await driven.waitForExtensionTab('workspace.html#welcome')).close();
    const popup = await driven.openPopup(await driven.open(address));
    if (!popup) throw new Error('No popup opened.');
    await find(popup, { role: 'button', name: t('popup.allow') });
    await picture(popup, 'popup');
  } finally {
    await driven.close();
  }
}

async function inDemo(take: (driven: DrivenBrowser, origin: string) => Promise<void>) {
  const { lms, driven } = await startDemo({ headless: true, window: { ...WINDOW, scale: 1 } });
  try {
    // Hints are for the first days; on a picture they would stand in the way of what it shows.
    await choose(driven, { hints: false });
    await take(driven, lms.origin);
  } finally {
    await driven.close();
    await lms.stop();
  }
}

/** Every picture that papers and stores show, and what is on them (`docs/pictures/shows.json`). */
export async function docPictures(): Promise<void> {
  mkdirSync(docs, { recursive: true });
  const records = await states.usual();
  await inDemo(async (driven, origin) => {
    await ofWorkspace(driven, records);
    await ofPopup(mainJobs(origin).Moodle.address);
  });
  await inDemo(async (driven, origin) => {
    for (const job of sampleCaseload(origin))
      await doMainJob(driven, job, async (_, stage) => {
        await stage();
      });
    await ofPanel(driven, mainJobs(origin).Moodle);
    await ofClass(driven, loggedIn(origin, moodleList('701')));
  });
  const sorted = Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
  const shows: Shows = { look: lookNow(), words: sorted };
  writeFileSync(SHOWS_FILE, `${JSON.stringify(shows, null, 2)}\n`);
}
