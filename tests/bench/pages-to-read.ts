import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  hasShared,
  openManifest,
  sharedFolder,
  type TruthPage,
} from '#tests/lms/support/manifest.ts';
import type { DrivenBrowser } from '#tests/support/browsers/driven.ts';
import { loggedIn, moodleGrader, moodleList } from '#tests/support/demo-addresses.ts';
import type { PageToRead } from './in-page/reading.ts';

const MANIFEST = 'pages/moodle/5.1.3/manifest.json';
/** The kinds of page that the reader knows, by the manifests' names for them. */
const KINDS = [
  'assign-grader',
  'assign-grading-list',
  'assign-view-student',
  'grade-user-report',
  'course-user-grade',
];

/** The demo's two pages for markers, as its own script has filled them. */
export async function demoPages(browser: DrivenBrowser, origin: string): Promise<PageToRead[]> {
  const shown = async (name: string, to: string, ready: string): Promise<PageToRead> => {
    const page = await browser.open(loggedIn(origin, to));
    await page.waitForSelector(ready);
    const read = { name, url: page.url(), html: await page.content() };
    await page.close();
    return read;
  };
  return [
    await shown('demo marking page', moodleGrader('701', '4101'), '[data-region="grade"] form'),
    await shown('demo grading list', moodleList('701'), 'table'),
  ];
}

/** The longest page of a kind that holds feedback to be read. */
function longest(pages: TruthPage[], folder: string, kind: string): PageToRead[] {
  const read = pages
    .filter((page) => page.kind === kind && page.items.some(({ expected }) => expected === 'full'))
    .map(({ url, finalUrl, files }) => ({
      name: `saved ${kind}`,
      url: finalUrl ?? url,
      html: readFileSync(join(folder, files.html), 'utf8'),
    }))
    .toSorted((a, b) => b.html.length - a.html.length);
  return read.slice(0, 1);
}

/** Pages saved from a real server, the longest of each kind; none where the shared test data is absent. */
export function savedPages(): PageToRead[] {
  if (!hasShared(MANIFEST)) return [];
  const { pages, folder } = openManifest(join(sharedFolder, MANIFEST));
  return KINDS.flatMap((kind) => longest(pages, folder, kind));
}
