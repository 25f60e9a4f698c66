import '#utils/i18n/rest-texts.ts';
import { openPanel } from '../browsers/panel.ts';
import { doMainJob } from '../main-job/job-on.ts';
import { startDemo } from './demo-world.ts';
import { mainJobs, sampleCaseload } from './sample-jobs.ts';

/** Opens a browser with a small caseload in it and the panel on a marked assignment; waits until it is closed. */
export async function showDemo(): Promise<void> {
  const { lms, driven } = await startDemo({
    headless: false,
    window: { width: 1480, height: 940 },
  });
  console.log('Filling in a small sample caseload…');
  for (const job of sampleCaseload(lms.origin)) {
    await doMainJob(driven, job, async (_, stage) => {
      await stage();
    });
  }
  const page = await driven.open(mainJobs(lms.origin).Moodle.address);
  await openPanel(driven, page);
  console.log('Ready: the panel is open beside the feedback. Close the browser to stop.');
  await driven.closed;
  await driven.close();
  await lms.stop();
}
