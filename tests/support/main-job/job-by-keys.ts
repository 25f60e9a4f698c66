import { readdirSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { t } from '#utils/i18n/t.ts';
import { type DrivenBrowser, until } from '../browsers/driven.ts';
import { find, pressWithControl, seeText } from '../browsers/find-element.ts';
import { pressWith, tabTo } from '../browsers/keyboard.ts';
import { edgeButton, panelFrame } from '../browsers/panel.ts';
import { sayClosed } from './say-closed.ts';

/** More stops than a page of the demo has. */
const MOST_STOPS = 60;

const button = (name: string | RegExp) => ({ role: 'button', name }) as const;
const box = (name: string) => ({ role: 'textbox', name }) as const;

/** Whose page, and what every step is told to on the way: whether what has the focus can be seen. */
interface KeyJob {
  address: string;
  learner: string;
  onStep: (page: Page, place: Frame) => Promise<void>;
}

/** Opens the panel from the page by Tab and Enter alone. */
async function openByKeys(driven: DrivenBrowser, page: Page): Promise<Frame> {
  await page.bringToFront();
  await until('the edge button', () => edgeButton(page));
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.localName === 'feedforward-panel')) {
      await page.keyboard.press('Enter');
      return panelFrame(driven, page);
    }
  }
  throw new Error('Tab does not reach the button on the edge');
}

/** The main job with the keyboard alone: open the panel, pick a point, write the target, agree, save, log a follow-up, export. Gives the statement and the file's name. */
export async function jobByKeys(driven: DrivenBrowser, job: KeyJob): Promise<string> {
  const page = await driven.open(job.address);
  const panel = await openByKeys(driven, page);
  await seeText(panel, job.learner);
  const reach = async (place: Frame, at: Page, wanted: Parameters<typeof tabTo>[2]) => {
    await find(place, wanted);
    await tabTo(at, place, wanted);
    await job.onStep(at, place);
  };
  const press = async (wanted: Parameters<typeof tabTo>[2], key: 'Enter' | ' ' = 'Enter') => {
    await reach(panel, page, wanted);
    await page.keyboard.press(key);
  };
  const write = async (name: string, text: string) => {
    await reach(panel, page, box(name));
    await pressWithControl(page, 'a');
    await page.keyboard.type(text);
  };
  await press(button(t('feedback.use')));
  await press(button(t('feedback.make', { count: 1 })));
  await find(panel, box(t('targets.statement')));
  await sayClosed(page, panel, driven.name);
  await write(t('targets.statement'), 'Add two sources to the report.');
  await write(t('targets.evidence'), 'My teacher has seen both.');
  await write(t('targets.due.label'), 'in 2 weeks');
  await press({ role: 'checkbox', name: /^Agreed with/ }, ' ');
  await pressWith(page, 'Control', 'Enter');
  await seeText(panel, t('targets.saved', { count: 1 }));
  await press(button(t('followUps.partly')));
  await write(t('followUps.note'), 'One source found.');
  await press(button(t('followUps.save')));
  await seeText(panel, t('followUps.logged').replace('.', ''));
  await page.close();
  return exportByKeys(driven, job);
}

const files = (folder: string): string[] =>
  readdirSync(folder).filter((name) => /^feedforward-.*\.csv$/.test(name));

async function exportByKeys(driven: DrivenBrowser, job: KeyJob): Promise<string> {
  const page = await driven.openExtensionPage('workspace.html#export');
  await page.bringToFront();
  const before = new Set(files(driven.downloads));
  const download = button(t('exporting.download'));
  await find(page, download);
  await tabTo(page, page.mainFrame(), download);
  await job.onStep(page, page.mainFrame());
  await page.keyboard.press('Enter');
  const name = await until(
    'the exported file',
    async () => files(driven.downloads).find((one) => !before.has(one)),
    45_000,
  );
  await page.close();
  return name;
}
