import { expect, test } from 'vitest';
import { find, lookFor, seeText, textOf } from '#tests/support/browsers/find-element.ts';
import { handOver, noPolicyHere } from '#tests/support/browsers/hand-over-policy.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, startWorld, stopWorld } from '#tests/support/e2e-world.ts';
import { setLock } from '#tests/support/lock/drive.ts';
import { screenFaults, watchForCode } from '#tests/support/markup/in-screen.ts';
import { payloads } from '#tests/support/markup/payloads.ts';
import { retention } from '#utils/i18n/en/retention.ts';
import { sayer, t } from '#utils/i18n/t.ts';

const tr = sayer(retention);
const STATUSES = ['draft', 'agreed', 'in-progress', 'met', 'partly-met', 'not-met', 'withdrawn'];

test.for(browserNames)(
  'a policy that means no good, handed over by %s itself, is words and nothing else; what it fixes is locked',
  { timeout: 120_000 },
  async (name, { skip }) => {
    const reason = noPolicyHere(name);
    if (reason) return skip(reason);
    const policy = handOver(name, {
      statusNames: Object.fromEntries(STATUSES.map((one, at) => [one, payloads[at * 60]])),
      wordWatch: payloads.filter((text) => text.length > 1 && text.length <= 60),
      retention: { yearEnd: '07-31' },
      ...Object.fromEntries(payloads.slice(0, 60).map((text) => [text, text])),
    });
    const world = await startWorld(name, { browser: policy.browser });
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
      policy.remove();
    }
  },
);

test.for(browserNames)(
  'a lock that the college asks for, handed over by %s itself: nothing before it is set, and it cannot be turned off',
  { timeout: 120_000 },
  async (name, { skip }) => {
    const reason = noPolicyHere(name);
    if (reason) return skip(reason);
    const policy = handOver(name, { requireLock: true, lockAfter: 7 });
    const world = await startWorld(name, { browser: policy.browser });
    const words = 'a brown horse under the bridge';
    try {
      const lms = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('701', '4101')));
      const panel = await openPanel(world.driven, lms);
      await seeText(panel, t('lock.required'));
      expect(await textOf(panel)).not.toContain('Aisha');
      // No box of ours in a page that could draw the same.
      expect(await lookFor(panel, { role: 'textbox', name: t('lock.new') })).toBeNull();
      const side = await world.driven.openExtensionPage('sidepanel.html');
      await find(side, { role: 'textbox', name: t('lock.new') });
      const page = await world.driven.openExtensionPage('workspace.html#caseload');
      await seeText(page, t('lock.required'));
      expect(await textOf(page)).not.toContain(t('caseload.title'));
      await setLock(page, words);
      await seeText(page, t('caseload.title'), 30_000);
      // Set in one place, it is open in the others.
      await seeText(panel, 'Aisha Rahman', 30_000);
      await seeText(side, t('shell.paste'), 30_000);
      await page.evaluate(() => {
        location.hash = '#settings';
      });
      await seeText(page, t('lock.byCollege'));
      expect(await lookFor(page, { role: 'button', name: t('lock.off') })).toBeNull();
      const after = await find(page, { role: 'listbox', name: t('lock.after') });
      expect(await after.evaluate((one) => Reflect.get(one, 'value'))).toBe('7');
    } finally {
      await stopWorld(world);
      policy.remove();
    }
  },
);
