import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading } from '#utils/domain/reading.ts';
import { aboutPage } from '#utils/lms/about-page.ts';
import { reportOf } from '#utils/lms/report.ts';
import product from '../../package.json' with { type: 'json' };
import { openManifest } from './support/manifest.ts';
import { readSavedPage } from './support/read-saved.ts';
import { jsonLine, proseOf } from './support/reading-lines.ts';
import { openSavedPage } from './support/saved-page.ts';

const USAGE = `What the LMS readers get out of saved pages.
  npm run read -- FILE.html --url URL [--json]
  npm run read -- --manifest MANIFEST.json --json`;

interface SavedPage {
  file: string;
  path: string;
  url: string;
}

function wanted(): { pages: SavedPage[]; json: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      manifest: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const { manifest, url, json } = values;
  const [file] = positionals;
  if (manifest) {
    const { pages, folder } = openManifest(manifest);
    return {
      json,
      pages: pages.map(({ files, url, finalUrl }) => ({
        file: files.html,
        path: join(folder, files.html),
        url: finalUrl ?? url,
      })),
    };
  }
  if (!file || !url || positionals.length > 1) throw new Error(USAGE);
  return { json, pages: [{ file, path: file, url }] };
}

const readingOf = (page: SavedPage): Reading =>
  readSavedPage(readFileSync(page.path, 'utf8'), new URL(page.url));

/** The same report that the panel copies; a saved page says nothing of the browser. */
const reportOn = (page: SavedPage, reading: Reading): string =>
  reportOf(reading, {
    product: product.version,
    browser: null,
    about: aboutPage(
      openSavedPage(readFileSync(page.path, 'utf8'), new URL(page.url)),
      reading.lms,
    ),
  });

/** A page that cannot be read stops nothing: the rest is printed, and the exit code says so. */
function printOne(page: SavedPage, json: boolean): void {
  try {
    const reading = readingOf(page);
    console.log(
      json
        ? jsonLine(page.file, reading)
        : `${proseOf(page.file, reading)}\n\n${reportOn(page, reading)}`,
    );
  } catch (error) {
    console.error(`${page.file}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

try {
  const { pages, json } = wanted();
  for (const page of pages) printOne(page, json);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
