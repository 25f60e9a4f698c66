import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, fill, find, lookFor, seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import {
  browserNames,
  comeBack,
  startWorld,
  stopWorld,
  type World,
} from '#tests/support/e2e-world.ts';
import { logFollowUp } from '#tests/support/main-job/log-follow-up.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';
import { t } from '#utils/i18n/t.ts';

const said = 'I finished the table on my own';
const tab = { role: 'tab', name: t('reviews.tab') } as const;
const button = (name: string) => ({ role: 'button', name }) as const;
const answer = { role: 'textbox', name: t('reviews.q.howGoing') } as const;

async function openReview(world: World): Promise<{ page: Page; panel: Frame }> {
  const address = loggedIn(world.lms.origin, moodleGrader('702', '4101'));
  const page = await world.driven.open(address);
  const panel = await openPanel(world.driven, page);
  await seeText(panel, 'Aisha Rahman');
  return { page, panel };
}

const typedIn = async (panel: Frame, wanted: Parameters<typeof find>[1]): Promise<string> =>
  (await find(panel, wanted)).evaluate((one) =>
    one instanceof HTMLTextAreaElement ? one.value : '',
  );

describe.each(browserNames)('a review in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'feedforward-review-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  // Two starts of a browser: longer than a usual flow.
  const minutes = { timeout: 180_000 };

  test(
    'goes on after the browser was closed, and ends in one entry and a summary',
    minutes,
    async () => {
      const options = { browser: { profile } };
      let world = await startWorld(name, options);
      try {
        const { panel } = await openReview(world);
        await pickActions(panel, 1);
        const [written] = await saveTargets(panel, { due: 'in 2 weeks', isAgreed: true });
        await click(panel, tab);
        await click(panel, { role: 'radio', name: t('reviews.quick') });
        await click(panel, button(t('reviews.begin')));
        await seeText(panel, written?.statement ?? 'a target');
        await logFollowUp(panel, 'partly', 'One of two');
        await fill(panel, answer, said);
        await click(panel, button(t('reviews.next')));
        await find(panel, { role: 'checkbox', name: t('reviews.q.evidenceSeen') });
        // What the product promises: half a second after the last key it is kept.
        await new Promise((done) => setTimeout(done, 500));

        world = await comeBack(world, options);
        const later = await openReview(world);
        await click(later.panel, tab);
        await find(later.panel, { role: 'checkbox', name: t('reviews.q.evidenceSeen') });
        await click(later.panel, button(t('reviews.back')));
        expect(await typedIn(later.panel, answer)).toBe(said);
        for (const _ of ['look back', 'next step', 'close'])
          await click(later.panel, button(t('reviews.next')));
        await click(later.panel, { role: 'radio', name: '8' });
        await click(later.panel, button(t('reviews.toEnd')));
        const summary = await typedIn(later.panel, { role: 'textbox', name: t('reviews.summary') });
        expect(summary).toContain(said);
        expect(summary).toContain(`: ${t('reviews.stood.partly')}`);
        await click(later.panel, button(t('reviews.finish')));
        await seeText(later.panel, t('reviews.finished').replace('.', ''));
        await later.page.close();
        expect(await reviewsIn(world)).toEqual({ entries: 1, reviews: 1, drafts: 0 });

        const again = await openReview(world);
        await click(again.panel, tab);
        await find(again.panel, button(t('reviews.begin')));
        await find(again.panel, { role: 'button', name: new RegExp(`: ${t('reviews.quick')}`) });
        expect(await lookFor(again.panel, answer)).toBeNull();
      } finally {
        await stopWorld(world);
      }
    },
  );
});

/** What the store holds of reviews, looked up in a page of the extension. */
async function reviewsIn({ driven }: World) {
  const page = await driven.openExtensionPage('workspace.html');
  const found = await until('the store', () =>
    page.evaluate(async () => {
      const open = indexedDB.open('feedforward');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      const all = (table: string) =>
        new Promise<{ kind?: string; key?: string }[]>((resolve) => {
          const asked = db.transaction(table).objectStore(table).getAll();
          asked.onsuccess = () => resolve(asked.result);
        });
      const [log, reviews, drafts] = [await all('log'), await all('reviews'), await all('drafts')];
      db.close();
      return {
        entries: log.filter(({ kind }) => kind === 'review').length,
        reviews: reviews.length,
        drafts: drafts.filter(({ key }) => key?.startsWith('review/')).length,
      };
    }),
  );
  await page.close();
  return found;
}
