import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { find, seeText } from '#tests/support/browsers/find-element.ts';
import { buildFolder } from '#tests/support/build-demo.ts';
import { browserNames, startWorld, stopWorld } from '#tests/support/e2e-world.ts';
import { screenFaults, watchForCode } from '#tests/support/markup/in-screen.ts';
import { payloads } from '#tests/support/markup/payloads.ts';
import { retention } from '#utils/i18n/en/retention.ts';
import { sayer, t } from '#utils/i18n/t.ts';

const tr = sayer(retention);
const STATUSES = ['draft', 'agreed', 'in-progress', 'met', 'partly-met', 'not-met', 'withdrawn'];

/** Where Firefox on Linux finds what a college hands an extension, without anybody's rights: below the home folder. */
function homeWithPolicy(id: string, data: unknown): string {
  const home = mkdtempSync(join(tmpdir(), 'feedforward-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${id}.json`),
    JSON.stringify({ name: id, description: 'policy', type: 'storage', data }),
  );
  return home;
}

// Chromium takes a policy from a folder of the system alone.
test.runIf(browserNames.includes('firefox') && process.platform === 'linux')(
  'a policy that means no good, handed over by Firefox itself, is words and nothing else; what it fixes is locked',
  { timeout: 120_000 },
  async () => {
    const folder = buildFolder('demo', 'firefox');
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const home = homeWithPolicy(manifest.browser_specific_settings.gecko.id, {
      statusNames: Object.fromEntries(STATUSES.map((one, at) => [one, payloads[at * 60]])),
      wordWatch: payloads.filter((text) => text.length > 1 && text.length <= 60),
      retention: { yearEnd: '07-31' },
      ...Object.fromEntries(payloads.slice(0, 60).map((text) => [text, text])),
    });
    const world = await startWorld('firefox', { browser: { env: { HOME: home } } });
    try {
      const page = await world.driven.openExtensionPage('workspace.html#settings');
      await page.evaluate(watchForCode);
      await seeText(page, t('settings.rulesFixed'));
      const rule = await find(page, { role: 'listbox', name: tr('retention.yearEnd') });
      expect(
        await rule.evaluate((one) => one instanceof HTMLSelectElement && [one.value, one.disabled]),
      ).toEqual(['07-31', true]);
      const { texts, ...faults } = await page.evaluate(screenFaults);
      expect(faults).toEqual({
        ran: 0,
        stopped: [],
        markup: [],
        sticksOut: [],
        overdrawn: [],
        turned: [],
      });
      expect(texts).toBeGreaterThan(60);
    } finally {
      await stopWorld(world);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
