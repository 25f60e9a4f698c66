import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { threeYears } from '#tests/bench/in-page/years.ts';
import { until } from '#tests/support/browsers/driven.ts';
import { click, find, seeText } from '#tests/support/browsers/find-element.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { count, PATIENCE, untilCount } from '#tests/support/main-job/export-counts.ts';
import { exportRows, openExport } from '#tests/support/main-job/export-rows.ts';
import { putInto, storePage } from '#tests/support/sample-term/in-browser.ts';
import { t } from '#utils/i18n/t.ts';

const TARGETS = 2000;
/** Records enough for a worker to do the long work. */
const years = threeYears({
  ...{ learners: 100, targets: TARGETS / 100, followUps: 0 },
  today: Temporal.Now.plainDateISO().toString(),
});
const READY = t('exporting.counts.ready');

/** Counts the workers that a page starts from now on. */
const watchWorkers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const Own = globalThis.Worker;
    globalThis.Worker = class extends Own {
      constructor(url: string | URL) {
        super(url);
        document.body.dataset.workers = `${document.body.dataset.workers ?? ''}${new URL(url).pathname} `;
      }
    };
  });
const workers = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.dataset.workers ?? '');

describe.each(browserNames)('an export of very many rows, in %s', (name) => {
  const world = useWorld(name);
  let page: Page;

  beforeAll(async () => {
    const { learners, targets, log, totals } = years;
    await putInto(await storePage(world.driven), { learners, targets, log, totals });
    page = await openExport(world.driven);
    await page.bringToFront();
  });

  test('is planned, made and answered for by the worker, and is whole', async () => {
    await untilCount(page, READY, TARGETS);
    await watchWorkers(page);
    const { rows } = await exportRows(world.driven, page, 'targets');
    const statements = new Map(years.targets.map(({ id, statement }) => [id, statement]));
    expect(rows).toHaveLength(TARGETS);
    for (const row of rows) expect(row.Target).toBe(statements.get(row['Record id'] ?? ''));
    await seeText(page, t('exporting.batch.waiting'), PATIENCE);
    await untilCount(page, t('exporting.counts.unchanged'), TARGETS);
    await click(page, { role: 'button', name: t('exporting.batch.took') });
    await seeText(page, t('exporting.batch.taken'), PATIENCE);
    expect(await count(page, READY)).toBe(0);
    // The file, that it is there, the preview after it, and the answer.
    expect((await workers(page)).trim().split(' ').length).toBeGreaterThanOrEqual(4);
    expect(new Set((await workers(page)).trim().split(' '))).toEqual(
      new Set(['/export-worker.js']),
    );
    await click(page, { role: 'button', name: t('exporting.batch.took') });
    await seeText(page, t('exporting.batch.waiting'), PATIENCE);
    await click(page, { role: 'button', name: t('exporting.batch.undo') });
    await untilCount(page, READY, TARGETS);
  });

  test('shows its last row where it is scrolled to', async () => {
    await find(page, { role: 'button', name: t('exporting.download') });
    await page.$eval('section.export-preview', (box) => {
      box.scrollTop = box.scrollHeight;
    });
    const last = await until('the last row', () =>
      page.evaluate(
        (wanted) =>
          document.querySelector(`.export-preview tr[aria-rowindex="${wanted}"]`)?.textContent ??
          null,
        TARGETS + 1,
      ),
    );
    expect(last).toContain(String(TARGETS));
  });
});
