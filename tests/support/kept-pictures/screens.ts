import type { Frame, Page, ScreenshotClip } from 'puppeteer-core';
import { t } from '#utils/i18n/t.ts';
import { comeToRest } from '../browsers/axe-faults.ts';
import { type DrivenBrowser, type Place, until } from '../browsers/driven.ts';
import { click, find, seeText } from '../browsers/find-element.ts';
import { openPanel } from '../browsers/panel.ts';
import { loggedIn, moodleGrader } from '../demo-addresses.ts';
import { showTargets } from '../main-job/log-follow-up.ts';
import { pickActions } from '../main-job/pick-actions.ts';
import { saveTargets } from '../main-job/write-target.ts';
import { fullest } from '../run/pictures/records.ts';
import { putInto, storePage } from '../sample-term/in-browser.ts';
import { beginAt, MOMENT, recordsThen } from './one-moment.ts';

type Scheme = 'light' | 'dark';

const WIDE = 1280;
const NARROW = 380;
const HEIGHT = 640;

/** Screens of the workspace: each component of ours is on one of them, or on the panel's. `learner` stands for the one with most to show. */
const WORKSPACE: [screen: string, scheme: Scheme, width: number][] = [
  ['today', 'light', WIDE],
  ['today', 'dark', NARROW],
  ['caseload', 'dark', WIDE],
  ['caseload/learner', 'light', WIDE],
  ['learner/learner', 'light', NARROW],
  ['inbox', 'light', NARROW],
  ['bank', 'dark', NARROW],
  ['export', 'light', WIDE],
  ['insights', 'dark', NARROW],
  ['settings', 'light', WIDE],
  ['settings', 'dark', NARROW],
  ['welcome', 'light', WIDE],
  ['tour', 'dark', WIDE],
];
const PANEL = ['feedback', 'editor', 'targets', 'follow-up', 'review'] as const;
const schemeOf = (name: (typeof PANEL)[number]): Scheme =>
  name === 'editor' || name === 'review' ? 'dark' : 'light';

const nameOf = ([screen, scheme, width]: (typeof WORKSPACE)[number]) =>
  `${screen === 'caseload/learner' ? 'beside-caseload' : screen.split('/')[0]}-${width}-${scheme}`;

/** What the kept pictures are called, without their ending. */
export const KEPT: string[] = [
  ...WORKSPACE.map(nameOf),
  ...PANEL.map((name) => `panel-${name}-${schemeOf(name)}`),
];

/** Told of each picture as it is taken (PNG, base64). */
type Take = (name: string, png: string) => void;

/** Nothing blinks, fades or is pointed at. */
async function standStill(page: Page, place: Place, scheme: Scheme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.mouse.move(1, HEIGHT - 1);
  await place.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('* { caret-color: transparent !important; transition: none !important; }');
    document.adoptedStyleSheets = [still];
  });
  await comeToRest(place);
}

/** So long a frame may take to be painted anew in another scheme, ms. */
const PAINTED = 250;

/** A picture that is the same twice in a row. */
async function settled(page: Page, clip?: ScreenshotClip): Promise<string> {
  let before = '';
  return until('a page that stands still', async () => {
    // Beyond the window, the browser would give the page another size for a moment, and a frame in it is white until it is painted anew.
    const within = { captureBeyondViewport: false, ...(clip && { clip }) };
    const now = await page.screenshot({ encoding: 'base64', ...within });
    const isSame = now === before;
    before = now;
    if (!isSame) await new Promise((done) => setTimeout(done, PAINTED));
    return isSame ? now : null;
  });
}

async function ofWorkspace(driven: DrivenBrowser, learner: string, take: Take): Promise<void> {
  const page = await driven.openExtensionPage('manifest.json');
  await page.evaluateOnNewDocument(beginAt, MOMENT.at);
  await page.bringToFront();
  for (const one of WORKSPACE) {
    const [screen, scheme, width] = one;
    await page.setViewport({ width, height: HEIGHT });
    const hash = screen.replace('/learner', `/${learner}`);
    // By way of another page: from one screen to the next a browser does not load anew.
    await page.goto('about:blank');
    await page.goto(`${driven.extensionOrigin}/workspace.html#${hash}`);
    await find(page, { role: 'heading' });
    await standStill(page, page, scheme);
    take(nameOf(one), await settled(page));
  }
  await page.close();
}

/** Runs in a frame: until it has been painted. */
const twoFrames = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

async function ofPanel(driven: DrivenBrowser, origin: string, take: Take): Promise<void> {
  const page = await driven.open(loggedIn(origin, moodleGrader('702', '4103')));
  await page.evaluateOnNewDocument(beginAt, MOMENT.at);
  await page.setViewport({ width: WIDE, height: HEIGHT });
  const panel: Frame = await openPanel(driven, page);
  const clip = { x: WIDE - NARROW, y: 0, width: NARROW, height: HEIGHT };
  const picture = async (name: (typeof PANEL)[number]) => {
    await standStill(page, panel, schemeOf(name));
    // White once, and white again a moment later, would be the same twice.
    await panel.evaluate(twoFrames);
    take(`panel-${name}-${schemeOf(name)}`, await settled(page, clip));
  };
  const dismiss = () =>
    click(panel, { role: 'button', name: t('shell.dismiss') }, 2_000).catch(() => {});
  await find(panel, { role: 'button', name: t('feedback.use') });
  await picture('feedback');
  await pickActions(panel, 1);
  await picture('editor');
  await saveTargets(panel, { due: 'in 2 weeks', isAgreed: true });
  await dismiss();
  await showTargets(panel);
  await picture('targets');
  await click(panel, { role: 'button', name: t('followUps.partly') });
  await picture('follow-up');
  await click(panel, { role: 'tab', name: /^Review/ });
  await click(panel, { role: 'button', name: t('reviews.begin') });
  await seeText(panel, t('reviews.next'));
  await picture('review');
  await page.close();
}

/** Takes every picture that is kept, over a caseload and at a moment that are always the same. */
export async function takeKept(driven: DrivenBrowser, origin: string, take: Take): Promise<void> {
  const records = await recordsThen();
  const store = await storePage(driven);
  await putInto(store, records);
  await store.close();
  await ofWorkspace(driven, fullest(records) ?? '', take);
  await ofPanel(driven, origin, take);
}
