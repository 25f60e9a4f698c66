import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { seeText } from '#tests/support/browsers/find-element.ts';
import { launchBrowser } from '#tests/support/browsers/launch.ts';
import { startOutsideLog } from '#tests/support/browsers/outside-log.ts';
import { startVirtualDisplay } from '#tests/support/browsers/virtual-display.ts';
import { browserNames, builtFolder } from '#tests/support/e2e-world.ts';
import { fakeLearner } from '#tests/support/fake-records.ts';
import { putInto, storePage } from '#tests/support/sample-term/in-browser.ts';

const sought = fakeLearner({ name: 'Zoë Novák' });
const other = fakeLearner({
  id: '00000000-0000-4000-8000-000000000002',
  name: 'Aisha Rahman',
  identities: [],
  identityKeys: [],
});

/** Longer than a browser waits before it asks its search engine for suggestions. */
const settle = () => new Promise((done) => setTimeout(done, 1500));

describe.runIf(browserNames.includes('chromium'))('the address bar in Chromium', () => {
  test('"ff" finds a learner, and no part of the name leaves the device', async ({ skip }) => {
    const display = await startVirtualDisplay();
    if (!display) return skip('needs Linux with Xvfb and xdotool: a driver cannot type there');
    const outside = await startOutsideLog();
    const driven = await launchBrowser('chromium', {
      extensionDir: builtFolder('demo', 'chromium'),
      headless: false,
      env: { DISPLAY: display.name },
      proxyPort: outside.port,
    });
    try {
      await putInto(await storePage(driven), { learners: [sought, other] });
      const start = await driven.open('about:blank');
      await start.bringToFront();
      // The word itself may be asked about; what follows it may not.
      await until('the word to be taken', async () => {
        display.press('Escape');
        display.press('ctrl+l');
        display.type('ff ');
        await settle();
        const before = outside.asked.length;
        display.type('zoe');
        await settle();
        expect(outside.asked.slice(before)).toEqual([]);
        display.press('Down');
        display.press('Return');
        await settle();
        return start.url().includes('workspace.html');
      });
      expect(start.url()).toBe(`${driven.extensionOrigin}/workspace.html#learner/${sought.id}`);
      await seeText(start, sought.name);
    } finally {
      await driven.close();
      await outside.stop();
      display.stop();
    }
  });
});
