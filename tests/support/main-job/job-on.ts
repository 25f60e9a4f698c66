import type { Page } from 'puppeteer-core';
import { t } from '#utils/i18n/t.ts';
import type { DrivenBrowser } from '../browsers/driven.ts';
import { find, seeText } from '../browsers/find-element.ts';
import { openPanel } from '../browsers/panel.ts';
import { logFollowUp, showTargets } from './log-follow-up.ts';
import { pickActions } from './pick-actions.ts';
import { saveTargets, type Written } from './write-target.ts';

/** One learner's marked work, from its page to a logged follow-up. */
export interface Job {
  /** Absolute, log-in included. */
  address: string;
  learner: string;
  /** How many things to do become targets. */
  count: number;
  note: string;
}

/** Told before and after each stage: `name`, and the page as it then looks. */
export type OnStage = (name: string, stage: () => Promise<Page>) => Promise<void>;

/** Does the main job on one page as a mentor would; `onStage` runs each stage and may time or picture it. */
export async function doMainJob(
  driven: DrivenBrowser,
  job: Job,
  onStage: OnStage,
): Promise<Written[]> {
  const page = await driven.open(job.address);
  const open = async () => {
    const panel = await openPanel(driven, page);
    await seeText(panel, job.learner);
    return panel;
  };
  let panel = page.mainFrame();
  let written: Written[] = [];
  const wording = {
    evidence: 'My teacher has seen it and agrees.',
    due: 'in 2 weeks',
    isAgreed: true,
  };
  await onStage('open the panel, feedback sorted', async () => {
    panel = await open();
    await find(panel, { role: 'button', name: t('feedback.use') });
    return page;
  });
  await onStage(`pick ${job.count}, steps drafted`, async () => {
    await pickActions(panel, job.count);
    return page;
  });
  await onStage('adjust, agree, save', async () => {
    written = await saveTargets(panel, wording);
    return page;
  });
  await onStage('come back, open targets first', async () => {
    await page.reload();
    panel = await open();
    await showTargets(panel);
    for (const { statement } of written) await seeText(panel, statement);
    return page;
  });
  await onStage('log a follow-up', async () => {
    await logFollowUp(panel, 'partly', job.note);
    return page;
  });
  await page.close();
  return written;
}
