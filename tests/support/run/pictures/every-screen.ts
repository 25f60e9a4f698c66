import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { learnerBy } from '#tests/demo-lms/data/people.ts';
import { identityKey } from '#utils/domain/learner.ts';
import { t } from '#utils/i18n/t.ts';
import type { DrivenBrowser } from '../../browsers/driven.ts';
import { click, find, seeText } from '../../browsers/find-element.ts';
import { openPanel } from '../../browsers/panel.ts';
import { loggedIn, moodleGrader } from '../../demo-addresses.ts';
import { showTargets } from '../../main-job/log-follow-up.ts';
import { pickActions } from '../../main-job/pick-actions.ts';
import { putInto, storePage } from '../../sample-term/in-browser.ts';
import { startDemo } from '../demo-world.ts';
import { root } from '../setup.mjs';
import { type AllRecords, fullest, states } from './records.ts';

/** Beside the builds: they are looked at and thrown away; those that papers show are taken by themselves (`for-docs.ts`). */
const output = join(root, '.output/pictures');

const SCHEMES = ['light', 'dark'] as const;
const SCREENS = [
  ...['today', 'caseload', 'text', 'inbox', 'bank', 'export', 'insights', 'settings'],
  ...['welcome', 'tour'],
];
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 380, height: 800 };
const ALL_OF_IT = { fullPage: true };

/** Puts a page into a colour scheme; its colours, lists that come in portions and toasts have come to rest then. */
async function comeToRestIn(page: Page, scheme: (typeof SCHEMES)[number]): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await new Promise((done) => setTimeout(done, 500));
}

/** What is on a page, in both colour schemes. `isWhole` = also what is below the fold, up to the length of a few screens. */
async function both(page: Page, name: string, isWhole = true): Promise<void> {
  for (const scheme of SCHEMES) {
    await comeToRestIn(page, scheme);
    const path = join(output, `${name}-${scheme}.png`) as `${string}.png`;
    await page.screenshot({ path, ...(isWhole && ALL_OF_IT) });
  }
  console.log(`.output/pictures/${name}-{${SCHEMES.join(',')}}.png`);
}

/** Every screen of the workspace, wide, and those that a mentor opens beside a page also narrow. */
async function workspace(driven: DrivenBrowser, state: string, records: AllRecords) {
  const learner = fullest(records);
  const opened = learner ? [`caseload/${learner}`, `learner/${learner}`, `sheet/${learner}`] : [];
  for (const hash of [...SCREENS, ...opened]) {
    const page = await driven.openExtensionPage(`workspace.html#${hash}`);
    const [name = hash, id] = hash.split('/');
    const called = name === 'caseload' && id ? 'caseload-learner' : name;
    await page.bringToFront();
    await page.setViewport(WIDE);
    await find(page, { role: 'heading' });
    await both(page, `${state}/${called}`);
    await page.setViewport(NARROW);
    await both(page, `${state}/${called}-380`);
    await page.close();
  }
}

/** Whose marking the panel is opened on. */
const SHOWN = '4101';

/** The learners with the one who has most to show as the one of the demo's pages; their address is another each time, so the papers' pictures come first. */
function onThePage(records: AllRecords, origin: string): AllRecords {
  const id = fullest(records);
  const identity = { site: `${origin}/moodle`, userId: SHOWN };
  const name = learnerBy(SHOWN)?.name;
  const learners = (records.learners ?? []).map((one) =>
    one && typeof one === 'object' && 'id' in one && one.id === id
      ? { ...one, name, identities: [identity], identityKeys: [identityKey(identity)] }
      : one,
  );
  return { learners };
}

/** The panel beside a page of the demo: a comment, and what is known of the learner. */
async function panelOnMarking(driven: DrivenBrowser, origin: string, state: string) {
  const page = await driven.open(loggedIn(origin, moodleGrader('702', SHOWN)));
  await page.setViewport(WIDE);
  const frame = await openPanel(driven, page);
  await showTargets(frame);
  await both(page, `${state}/panel-targets`, false);
  // It opens with the targets where there are some.
  await click(frame, { role: 'tab', name: new RegExp(`^${t('shell.tabFeedback')}`) });
  await find(frame, { role: 'button', name: t('feedback.use') });
  await both(page, `${state}/panel-feedback`, false);
  await page.close();
}

/** Somebody who is not known yet: of who is, the panel opens with the targets. */
const UNKNOWN = '4103';

/** The panel where nothing is marked yet, and each of its tabs at work. */
async function panel(driven: DrivenBrowser, origin: string): Promise<void> {
  const nothing = await driven.open(loggedIn(origin, moodleGrader('709', UNKNOWN)));
  await nothing.setViewport(WIDE);
  await seeText(await openPanel(driven, nothing), t('shell.nothingYet'));
  await both(nothing, 'panel/nothing-yet', false);
  await nothing.close();
  const page = await driven.open(loggedIn(origin, moodleGrader('702', UNKNOWN)));
  await page.setViewport(WIDE);
  const frame = await openPanel(driven, page);
  await find(frame, { role: 'button', name: t('feedback.use') });
  await pickActions(frame, 1);
  await both(page, 'panel/editor', false);
  await click(frame, { role: 'tab', name: /^Review/ });
  await find(frame, { role: 'button', name: t('reviews.begin') });
  await both(page, 'panel/review-start', false);
  await click(frame, { role: 'button', name: t('reviews.begin') });
  await seeText(frame, t('reviews.next'));
  await both(page, 'panel/review', false);
  await page.close();
}

/** Every screen of workspace and panel, light and dark, with nothing in it, a usual caseload, and a crowded one. */
export async function everyScreen(): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  for (const [state, make] of Object.entries(states)) {
    mkdirSync(join(output, state), { recursive: true });
    const { lms, driven } = await startDemo({ headless: true, window: { ...WIDE, scale: 1 } });
    try {
      const records = await make();
      await putInto(await storePage(driven), records);
      await workspace(driven, state, records);
      await putInto(await storePage(driven), onThePage(records, lms.origin));
      await panelOnMarking(driven, lms.origin, state);
      if (state === 'usual') {
        mkdirSync(join(output, 'panel'), { recursive: true });
        await panel(driven, lms.origin);
      }
    } finally {
      await driven.close();
      await lms.stop();
    }
  }
}
