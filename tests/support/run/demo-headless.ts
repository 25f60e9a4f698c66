import '#utils/i18n/rest-texts.ts';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../browsers/driven.ts';
import { exportRows, openExport } from '../main-job/export-rows.ts';
import { doMainJob } from '../main-job/job-on.ts';
import { startDemo } from './demo-world.ts';
import { mainJobs } from './sample-jobs.ts';
import { root } from './setup.mjs';
import { type Seconds, timed } from './stage-timer.ts';

const output = join(root, '.output/demo');

/** Pictures are numbered in the order of the stages. */
function camera() {
  let taken = 0;
  return async (page: Page, name: string) => {
    taken += 1;
    const file = `${String(taken).padStart(2, '0')}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`;
    await page.screenshot({ path: join(output, file) as `${string}.png` });
  };
}

async function exportBoth(
  driven: DrivenBrowser,
  seconds: Seconds,
  snap: ReturnType<typeof camera>,
) {
  const page = await openExport(driven);
  let rows = 0;
  for (const what of ['targets', 'follow-ups'] as const) {
    const name = `export ${what}`;
    const exported = await timed(seconds, name, () => exportRows(driven, page, what));
    copyFileSync(join(driven.downloads, exported.fileName), join(output, exported.fileName));
    rows += exported.rows.length;
    await snap(page, name);
  }
  return rows;
}

/** Does the main job by itself on Moodle and on Canvas; leaves pictures, the files and a summary in `.output/demo`. */
export async function runDemo(): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const { lms, driven } = await startDemo({ headless: true });
  const seconds: Seconds = {};
  const snap = camera();
  let targetsSaved = 0;
  try {
    for (const [name, job] of Object.entries(mainJobs(lms.origin))) {
      console.log(`\n${name}`);
      const written = await doMainJob(driven, job, async (stage, run) => {
        const page = await timed(seconds, `${name}: ${stage}`, run);
        await snap(page, `${name} ${stage}`);
      });
      targetsSaved += written.length;
    }
    console.log('\nWorkspace');
    const rowsExported = await exportBoth(driven, seconds, snap);
    const summary = { targetsSaved, rowsExported, secondsPerStage: seconds };
    writeFileSync(join(output, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
    console.log(
      `\n${targetsSaved} targets saved, ${rowsExported} rows exported. See .output/demo/`,
    );
  } finally {
    await driven.close();
    await lms.stop();
  }
}
