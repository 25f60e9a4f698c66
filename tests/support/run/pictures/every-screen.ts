import type { Page } from 'puppeteer-core';
import { learnerBy } from '#tests/demo-lms/data/people.ts';
import { identityKey } from '#utils/domain/learner.ts';
import { cy } from '#utils/i18n/cy.ts';
import { LANGUAGES, speak } from '#utils/i18n/language.ts';
import { t } from '#utils/i18n/t.ts';
import type { DrivenBrowser, Place } from '../../browsers/driven.ts';
import type { BrowserName } from '../../browsers/find-browser.ts';
import { click, find, seeText } from '../../browsers/find-element.ts';
import { openPanel } from '../../browsers/panel.ts';
import { loggedIn, moodleGrader } from '../../demo-addresses.ts';
import { showTargets } from '../../main-job/log-follow-up.ts';
import { pickActions } from '../../main-job/pick-actions.ts';
import { emptyStore, putInto, storePage } from '../../sample-term/in-browser.ts';
import { startDemo } from '../demo-world.ts';
import { choose } from './choose.ts';
import { type AllRecords, fullest, states } from './records.ts';

/** Something to look at, once it is there. */
export interface Shown {
  page: Page;
  /** Where our own things are: the page, or the panel's frame in it. */
  place: Place;
  /** Language, state and screen: `cy/usual/today-380`. */
  name: string;
}
/** What is done with each: a picture, or a search for faults. */
export type Look = (shown: Shown) => Promise<void>;

/** One language and state in one browser. */
interface Round {
  driven: DrivenBrowser;
  origin: string;
  /** Whose names begin with it. */
  of: string;
  look: Look;
}

export const SCHEMES = ['light', 'dark'] as const;
const SCREENS = [
  ...['today', 'caseload', 'text', 'inbox', 'bank', 'export', 'insights', 'settings'],
  ...['welcome', 'tour'],
];
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 380, height: 800 };

/** Every screen of the workspace, wide, and as narrow as beside a page. */
async function workspace({ driven, of, look }: Round, records: AllRecords): Promise<void> {
  const learner = fullest(records);
  const opened = learner ? [`caseload/${learner}`, `learner/${learner}`, `sheet/${learner}`] : [];
  for (const hash of [...SCREENS, ...opened]) {
    const page = await driven.openExtensionPage(`workspace.html#${hash}`);
    const [name = hash, id] = hash.split('/');
    const called = name === 'caseload' && id ? 'caseload-learner' : name;
    await page.bringToFront();
    await page.setViewport(WIDE);
    await find(page, { role: 'heading' });
    await look({ page, place: page, name: `${of}/${called}` });
    await page.setViewport(NARROW);
    await look({ page, place: page, name: `${of}/${called}-380` });
    await page.close();
  }
}

/** The popup, and the browser's own side panel, over a page with nothing for us. */
async function besidePages({ driven, of, look }: Round): Promise<void> {
  for (const name of ['popup', 'sidepanel']) {
    const page = await driven.openExtensionPage(`${name}.html`);
    await page.bringToFront();
    await page.setViewport(NARROW);
    await find(page, { role: 'heading' });
    await look({ page, place: page, name: `${of}/${name}-380` });
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
async function panelOnMarking({ driven, origin, of, look }: Round, hasTargets: boolean) {
  const page = await driven.open(loggedIn(origin, moodleGrader('702', SHOWN)));
  await page.setViewport(WIDE);
  const place = await openPanel(driven, page);
  await showTargets(place);
  await look({ page, place, name: `${of}/panel-targets` });
  if (hasTargets) {
    await click(place, { role: 'button', name: t('followUps.partly') });
    await find(place, { role: 'textbox', name: t('followUps.note') });
    await look({ page, place, name: `${of}/panel-follow-up` });
  }
  // It opens with the targets where there are some.
  await click(place, { role: 'tab', name: new RegExp(`^${t('shell.tabFeedback')}`) });
  await find(place, { role: 'button', name: t('feedback.use') });
  await look({ page, place, name: `${of}/panel-feedback` });
  await page.close();
}

/** Somebody who is not known yet: of who is, the panel opens with the targets. */
const UNKNOWN = '4103';

/** The panel where nothing is marked yet, and each of its tabs at work. */
async function panel({ driven, origin, of, look }: Round): Promise<void> {
  const nothing = await driven.open(loggedIn(origin, moodleGrader('709', UNKNOWN)));
  await nothing.setViewport(WIDE);
  const unread = await openPanel(driven, nothing);
  await seeText(unread, t('shell.nothingYet'));
  await look({ page: nothing, place: unread, name: `${of}/panel-nothing-yet` });
  await nothing.close();
  const page = await driven.open(loggedIn(origin, moodleGrader('702', UNKNOWN)));
  await page.setViewport(WIDE);
  const place = await openPanel(driven, page);
  await find(place, { role: 'button', name: t('feedback.use') });
  await pickActions(place, 1);
  await look({ page, place, name: `${of}/panel-editor` });
  await click(place, { role: 'tab', name: new RegExp(`^${t('reviews.tab')}`) });
  await find(place, { role: 'button', name: t('reviews.begin') });
  await look({ page, place, name: `${of}/panel-review-start` });
  await click(place, { role: 'button', name: t('reviews.begin') });
  await seeText(place, t('reviews.next'));
  await look({ page, place, name: `${of}/panel-review` });
  await page.close();
}

/** Every screen that there is in one language and state. */
async function goRound(round: Round, state: keyof typeof states): Promise<void> {
  const records = await states[state]();
  // What the round before left behind, drafts too, is not in this one.
  const store = await storePage(round.driven);
  await emptyStore(store);
  await putInto(store, records);
  await workspace(round, records);
  await putInto(store, onThePage(records, round.origin));
  await store.close();
  await panelOnMarking(round, state !== 'empty');
  if (state !== 'usual') return;
  await panel(round);
  await besidePages(round);
}

/** Every screen of workspace and panel, in each language, with nothing in it, a usual caseload, and a crowded one. */
export async function everyScreen(look: Look, browser?: BrowserName): Promise<void> {
  const window = { ...WIDE, scale: 1 };
  for (const state of ['empty', 'usual', 'crowded'] as const) {
    const { lms, driven } = await startDemo({ headless: true, window }, browser);
    try {
      for (const language of LANGUAGES) {
        speak(language, language === 'cy' ? cy : {});
        await choose(driven, { language });
        await goRound({ driven, origin: lms.origin, of: `${language}/${state}`, look }, state);
      }
    } finally {
      speak('en', {});
      await driven.close();
      await lms.stop();
    }
  }
}
