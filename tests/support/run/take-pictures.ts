import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { t } from '#utils/i18n/t.ts';
import type { DrivenBrowser } from '../browsers/driven.ts';
import { click, find, seeText } from '../browsers/find-element.ts';
import { openPanel } from '../browsers/panel.ts';
import { loggedIn, moodleList } from '../demo-addresses.ts';
import { doMainJob, type Job } from '../main-job/job-on.ts';
import { showTargets } from '../main-job/log-follow-up.ts';
import { pickActions } from '../main-job/pick-actions.ts';
import { saveTargets, writeTarget } from '../main-job/write-target.ts';
import { startDemo } from './demo-world.ts';
import { docs, everyScreen } from './pictures/every-screen.ts';
import { mainJobs, sampleCaseload } from './sample-jobs.ts';

async function picture(page: Page, name: string): Promise<void> {
  // Toasts and the page's own movements come to rest.
  await new Promise((done) => setTimeout(done, 500));
  await page.screenshot({ path: join(docs, `${name}.png`) as `${string}.png` });
  console.log(`docs/pictures/${name}.png`);
}

async function panelPictures(driven: DrivenBrowser, job: Job): Promise<void> {
  const page = await driven.open(job.address);
  const panel = await openPanel(driven, page);
  await seeText(panel, job.learner);
  await picture(page, 'feedback');
  await pickActions(panel, 2);
  await writeTarget(panel, { due: 'in 2 weeks' });
  await picture(page, 'editor');
  await saveTargets(panel, {
    evidence: 'My teacher has seen it and agrees.',
    due: 'in 2 weeks',
    isAgreed: true,
  });
  await showTargets(panel);
  await picture(page, 'targets');
  await page.close();
}

/** A class's feedback, so that the Inbox has something in it. */
async function keepClass(driven: DrivenBrowser, address: string): Promise<void> {
  const page = await driven.open(address);
  const panel = await openPanel(driven, page);
  await click(panel, { role: 'button', name: t('inbox.keep') });
  await find(panel, { role: 'button', name: /^Keep \d+ pieces/ });
  await picture(page, 'class');
  await click(panel, { role: 'button', name: /^Keep \d+ pieces/ });
  await seeText(panel, t('inbox.keptTitle'));
  await page.close();
}

mkdirSync(docs, { recursive: true });
await everyScreen();
const { lms, driven } = await startDemo({ headless: true, window: { width: 1280, height: 800 } });
try {
  for (const job of sampleCaseload(lms.origin))
    await doMainJob(driven, job, async (_, stage) => {
      await stage();
    });
  await panelPictures(driven, mainJobs(lms.origin).Moodle);
  await keepClass(driven, loggedIn(lms.origin, moodleList('701')));
} finally {
  await driven.close();
  await lms.stop();
}
