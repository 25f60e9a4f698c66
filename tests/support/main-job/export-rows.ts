import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { t } from '#utils/i18n/t.ts';
import { type DrivenBrowser, until } from '../browsers/driven.ts';
import { click, lookFor } from '../browsers/find-element.ts';

/** A file as it was exported: its name, its text, and its rows by heading. */
export interface Exported {
  fileName: string;
  bytes: Buffer;
  rows: Record<string, string>[];
}

/** A file is planned, written by a worker that is loaded for it, and saved: on a busy machine that takes its time. */
const PATIENCE = 45_000;

/** Firefox saves under a made-up name with our ending first, and renames that. */
const finished = (folder: string): string[] =>
  readdirSync(folder).filter((name) => /^feedforward-.*\.csv$/.test(name));

/** Opens the workspace's export screen in a new tab. */
export const openExport = (driven: DrivenBrowser): Promise<Page> =>
  driven.openExtensionPage('workspace.html#export');

/** Downloads one kind of rows from the export screen; rejects when nothing came. */
export async function exportRows(
  driven: DrivenBrowser,
  page: Page,
  what: 'targets' | 'follow-ups',
): Promise<Exported> {
  await page.bringToFront();
  const name = t(`exporting.what.${what}`);
  const role = await until('the kinds of rows', async () => {
    if (await lookFor(page, { role: 'radio', name })) return 'radio';
    return (await lookFor(page, { role: 'button', name })) && 'button';
  });
  await click(page, { role, name });
  const before = new Set(finished(driven.downloads));
  await click(page, { role: 'button', name: t('exporting.download') });
  const { fileName, bytes } = await until(
    'the exported file, all of it',
    async () => {
      const name = finished(driven.downloads).find((one) => !before.has(one));
      const read = name ? readFileSync(join(driven.downloads, name)) : null;
      return name && read && read.length > 0 ? { fileName: name, bytes: read } : null;
    },
    PATIENCE,
  );
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`Not a strict CSV: ${JSON.stringify(errors[0])}`);
  return { fileName, bytes, rows: data };
}
