import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, seeText } from '#tests/support/browsers/find-element.ts';
import { heldByPage, heldByPanel } from '#tests/support/browsers/held.ts';
import { edgeButton, openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { t } from '#utils/i18n/t.ts';

/** Longer than anything that the panel does a moment later. */
const SETTLE_MS = 1500;
/** Code that the browser makes faster, in bytes; one panel that stayed would be more. */
const MOST_MORE = 300_000;

// Firefox tells nobody what a frame holds.
describe.each(browserNames.filter((name) => name === 'chromium'))(
  'what the panel holds in %s',
  (name) => {
    const world = useWorld(name, { lms: { delayMs: 0 } });

    test('is the same after twenty learners to and fro', async () => {
      const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('701', '4101')));
      const panel = await openPanel(world.driven, page);
      const go = async (to: string, name: string, words: RegExp) => {
        await page.click(`[data-action="${to}-user"]`);
        await seeText(panel, name);
        await seeText(panel, words);
      };
      const toAndFro = async (times: number) => {
        for (let turn = 0; turn < times; turn += 1) {
          await go('next', 'Callum Doyle', /likelihood column/);
          await go('previous', 'Aisha Rahman', /reading list/);
        }
        await pause(SETTLE_MS);
        const { nodes, listeners } = await heldByPanel(page, world.driven.extensionOrigin);
        return { nodes, listeners };
      };
      const before = await toAndFro(3);
      expect(before.nodes).toBeGreaterThan(100);
      expect(await toAndFro(20)).toEqual(before);
      await page.close();
    });

    test('and the page around it, once it is closed, holds what it held', async () => {
      const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('701', '4101')));
      const openAndClose = async (times: number) => {
        for (let turn = 0; turn < times; turn += 1) {
          const panel = await openPanel(world.driven, page);
          await seeText(panel, 'Aisha Rahman');
          await click(panel, { role: 'button', name: t('shell.close') });
          await until('the edge button', () => edgeButton(page));
        }
        await pause(SETTLE_MS);
        return heldByPage(page);
      };
      await until('the edge button', () => edgeButton(page));
      const { nodes, listeners } = await heldByPage(page);
      const once = await openAndClose(1);
      expect([once.nodes, once.listeners]).toEqual([nodes, listeners]);
      const often = await openAndClose(10);
      expect([often.nodes, often.listeners]).toEqual([nodes, listeners]);
      expect(often.heap - once.heap).toBeLessThan(MOST_MORE);
      await page.close();
    });
  },
);
