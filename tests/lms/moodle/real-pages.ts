import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '#utils/domain/reading.ts';
import { readMoodle } from '#utils/lms/moodle/read.ts';
import { openManifest, sharedFolder, type TruthPage } from '../support/manifest.ts';
import { openSavedPage } from '../support/saved-page.ts';
import { move, type Place, places } from './moved-pages.ts';
import { protectedTexts, withoutLabels } from './no-labels.ts';

/** How the same page may come to a reader. */
export const worlds = ['as saved', 'in a sub-folder', 'on another host', 'without labels'] as const;
export type World = (typeof worlds)[number];

export interface ReadPage {
  page: TruthPage;
  readings: Record<World, Reading>;
}

const homeOf: Record<World, Place> = {
  'as saved': places.home,
  'in a sub-folder': places.folder,
  'on another host': places.elsewhere,
  'without labels': places.home,
};

/** The page's reading in every world; it is parsed once and changed from one world to the next. */
function readInAll(page: TruthPage, folder: string, keep: Set<string>): ReadPage {
  const address = page.finalUrl ?? page.url;
  const html = readFileSync(join(folder, page.files.html), 'utf8');
  const doc = openSavedPage(html, new URL(address));
  let place: Place = places.home;
  const readIn = (world: World): Reading => {
    const next = homeOf[world];
    const url = move(doc, new URL(address), place, next);
    place = next;
    if (world === 'without labels') withoutLabels(doc, keep);
    return readMoodle(doc, url);
  };
  return {
    page,
    readings: {
      'as saved': readIn('as saved'),
      'in a sub-folder': readIn('in a sub-folder'),
      'on another host': readIn('on another host'),
      'without labels': readIn('without labels'),
    },
  };
}

/** Every page of one Moodle version, read in every world. */
export function readVersion(version: string): ReadPage[] {
  const { pages, folder } = openManifest(
    join(sharedFolder, 'pages/moodle', version, 'manifest.json'),
  );
  const keep = protectedTexts(pages);
  return pages.map((page) => readInAll(page, folder, keep));
}
