import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openManifest, sharedFolder } from '#tests/lms/support/manifest.ts';
import type { DrivenBrowser } from '#tests/support/browsers/driven.ts';
import {
  loggedIn,
  moodleGradebook,
  moodleGrader,
  moodleList,
  speedGrader,
} from '#tests/support/demo-addresses.ts';
import type { Page } from './in-page/page.ts';

/** Kinds of page to read, by the manifests' names for them, and what a figure is called. */
const kinds: [kind: string, name: string][] = [
  ['assign-grader', 'marking page'],
  ['assign-grading-list', 'grading list'],
  ['assign-view-student', 'learner’s assignment'],
  ['grade-grader-report', 'grader report'],
  ['grade-user-report', 'user report'],
  ['grade-user-report-all', 'user report of a class'],
  ['course-user-grade', 'course grades'],
];

async function shown(browser: DrivenBrowser, address: string, ready: string): Promise<Page> {
  const page = await browser.open(address);
  await page.waitForSelector(ready);
  const [url, html] = [page.url(), await page.content()];
  await page.close();
  return { name: '', url, html };
}

/** The demo's pages for markers, as its own script has filled them. */
export async function demoPages(browser: DrivenBrowser, origin: string): Promise<Page[]> {
  const moodle = (to: string, ready: string) => shown(browser, loggedIn(origin, to), ready);
  const grader = await moodle(moodleGrader('701', '4101'), '[data-region="grade"] form');
  return [
    { ...grader, name: 'demo marking page' },
    { ...(await moodle(moodleList('701'), 'table')), name: 'demo grading list' },
    { ...(await moodle(moodleGradebook('31'), 'table')), name: 'demo grader report' },
  ];
}

/** The demo's SpeedGrader, which is detected by its inline scripts. */
export async function demoSpeedGrader(browser: DrivenBrowser, origin: string): Promise<Page> {
  const page = await shown(browser, origin + speedGrader('701', '4101'), 'body');
  return { ...page, name: 'demo SpeedGrader' };
}

/** All pages that were saved from a Moodle of one version, their kind as their name. */
function pagesOf(folder: string): Page[] {
  const { pages } = openManifest(join(folder, 'manifest.json'));
  return pages.map(({ kind, url, finalUrl, files }) => ({
    name: kind,
    url: finalUrl ?? url,
    html: readFileSync(join(folder, files.html), 'utf8'),
  }));
}

const longest = (pages: Page[]): Page | undefined =>
  pages.toSorted((a, b) => b.html.length - a.html.length)[0];

/** Pages saved from real servers, the longest of each kind of all versions; none where the shared test data is absent. */
export function savedPages(): Page[] {
  const moodle = join(sharedFolder, 'pages/moodle');
  if (!existsSync(moodle)) return [];
  const all = readdirSync(moodle).flatMap((version) => pagesOf(join(moodle, version)));
  return kinds.flatMap(([kind, name]) => {
    const page = longest(all.filter((each) => each.name === kind));
    return page ? [{ ...page, name: `saved ${name}` }] : [];
  });
}
