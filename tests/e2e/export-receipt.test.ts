import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { click, fill, find, lookFor, seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import {
  browserNames,
  comeBackAfterKill,
  startWorld,
  stopWorld,
  type World,
} from '#tests/support/e2e-world.ts';
import { count, PATIENCE, untilCount } from '#tests/support/main-job/export-counts.ts';
import { exportRows, openExport } from '#tests/support/main-job/export-rows.ts';
import { logFollowUp, showTargets } from '#tests/support/main-job/log-follow-up.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';
import { t } from '#utils/i18n/t.ts';

const button = (name: string | RegExp) => ({ role: 'button', name }) as const;

/** Agreed targets of two actions in the feedback; gives how many. */
async function setTargets(world: World): Promise<number> {
  const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('702', '4101')));
  const panel = await openPanel(world.driven, page);
  await seeText(panel, 'Aisha Rahman');
  await pickActions(panel, 2);
  const saved = await saveTargets(panel, { due: 'in 2 weeks', isAgreed: true });
  await page.close();
  return saved.length;
}

const READY = t('exporting.counts.ready');
const UNCHANGED = t('exporting.counts.unchanged');
const HELD = t('exporting.counts.heldBack');

/** Puts the only batch back to how it stands while the browser takes its file: no test can be quick enough to see it. */
const asIfInBetween = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const open = indexedDB.open('feedforward');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const store = db.transaction('exports', 'readwrite').objectStore('exports');
    await new Promise<void>((resolve) => {
      const all = store.getAll();
      all.onsuccess = () => {
        const [batch] = all.result;
        const put = store.put({ ...batch, state: 'made' });
        put.transaction?.addEventListener('complete', () => resolve());
      };
    });
    db.close();
  });

describe.each(browserNames)('what the MIS has, in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'feedforward-receipt-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const options = { browser: { profile } };
  // Three starts of a browser: longer than a usual flow.
  const minutes = { timeout: 480_000 };

  test(
    'stays known through a browser that is killed, and can be answered for',
    minutes,
    async () => {
      let world = await startWorld(name, options);
      try {
        const targets = await setTargets(world);
        const page = await openExport(world.driven);
        await untilCount(page, READY, targets);
        const { rows, fileName } = await exportRows(world.driven, page, 'targets');
        expect(rows).toHaveLength(targets);
        await seeText(page, fileName);

        // Downloaded and never answered for.
        world = await comeBackAfterKill(world, options);
        let later = await openExport(world.driven);
        await seeText(later, fileName, PATIENCE);
        await untilCount(later, UNCHANGED, targets);
        expect(await count(later, READY)).toBe(0);
        await find(later, button(t('exporting.batch.took')));
        // Killed while the browser took the file: the mentor is asked, and its rows do not go twice.
        await asIfInBetween(later);
        world = await comeBackAfterKill(world, options);
        later = await openExport(world.driven);
        await seeText(later, t('exporting.batch.made'), PATIENCE);
        await untilCount(later, UNCHANGED, targets);
        await click(later, button(t('exporting.batch.notSaved')));
        await untilCount(later, READY, targets);

        const again = await exportRows(world.driven, later, 'targets');
        expect(again.rows).toEqual(
          rows.map((row) => expect.objectContaining({ 'Record id': row['Record id'] })),
        );
        await untilCount(later, READY, 0);
        await click(later, button(t('exporting.batch.took')));
        await seeText(later, t('exporting.batch.taken'));
        expect(await lookFor(later, button(t('exporting.download')))).toBeNull();
        await click(later, button(t('exporting.batch.took')));
        await seeText(later, t('exporting.batch.waiting'));
        await click(later, button(t('exporting.batch.undo')));
        await untilCount(later, READY, targets);
      } finally {
        await stopWorld(world);
      }
    },
  );
});

describe.each(browserNames)('after a file that the MIS took, in %s', (name) => {
  test('one change gives one row, and none once it is undone', { timeout: 240_000 }, async () => {
    const world = await startWorld(name);
    try {
      const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('702', '4101')));
      const panel = await openPanel(world.driven, page);
      await seeText(panel, 'Aisha Rahman');
      await pickActions(panel, 2);
      const { length } = await saveTargets(panel, { due: 'in 2 weeks', isAgreed: true });
      const screen = await openExport(world.driven);
      await untilCount(screen, READY, length);
      await exportRows(world.driven, screen, 'targets');
      // The file can be on the disk before the list says so, and its buttons move then.
      await seeText(screen, t('exporting.batch.waiting'));
      await click(screen, button(t('exporting.batch.took')));
      await seeText(screen, t('exporting.batch.taken'));
      await untilCount(screen, UNCHANGED, length);

      await page.bringToFront();
      await showTargets(panel);
      await logFollowUp(panel, 'partly', 'One of two');
      await untilCount(screen, READY, 1);
      expect(await count(screen, UNCHANGED)).toBe(length - 1);
      // The caseload marks it, and the timeline beside it takes the follow-up back.
      const caseload = await world.driven.openExtensionPage('workspace.html#caseload');
      await seeText(caseload, t('exporting.notInMis', { count: 1 }));
      await click(caseload, { role: 'link', name: 'Aisha Rahman' });
      await click(caseload, button(new RegExp(`^${t('timeline.takeBackFor', { what: '' })}`)));
      await untilCount(screen, READY, 0);
      expect(await count(screen, UNCHANGED)).toBe(length);
    } finally {
      await stopWorld(world);
    }
  });
});

describe.each(browserNames)('a row that is held back, in %s', (name) => {
  test('is mended in place and goes', { timeout: 240_000 }, async () => {
    const world = await startWorld(name);
    try {
      const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('702', '4101')));
      const panel = await openPanel(world.driven, page);
      await seeText(panel, 'Aisha Rahman');
      await pickActions(panel, 1);
      await saveTargets(panel, { due: '' });
      const screen = await openExport(world.driven);
      await untilCount(screen, HELD, 1);
      await fill(screen, { role: 'textbox', name: t('targets.due.label') }, 'in 2 weeks');
      await click(screen, button(t('exporting.mend.save')));
      await click(screen, button(t('exporting.mend.agreed')));
      await untilCount(screen, READY, 1);
      const { rows } = await exportRows(world.driven, screen, 'targets');
      expect(rows.map((row) => row.Status)).toEqual(['Agreed']);
    } finally {
      await stopWorld(world);
    }
  });
});
