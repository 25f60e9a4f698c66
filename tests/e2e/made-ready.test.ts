import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, seeText } from '#tests/support/browsers/find-element.ts';
import { edgeButton, openPanel, panelFrame } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { t } from '#utils/i18n/t.ts';

describe.each(browserNames)('a panel made ready in %s', (name) => {
  const world = useWorld(name);

  test('the pointer on the button has the panel load, unseen and empty; the press shows it', async () => {
    const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('701', '4101')));
    await seeText(page, /Aisha Rahman/);
    const button = await until('the edge button', () => edgeButton(page));
    const width = () => page.evaluate(() => document.documentElement.getBoundingClientRect().width);
    const before = await width();
    const active = () => page.evaluate(() => document.activeElement?.outerHTML ?? '');
    await page.focus('[data-action="next-user"]');
    const focused = await active();
    expect(focused).toContain('next-user');
    await button.hover();
    const ready = await panelFrame(world.driven, page);
    await pause(1000);
    expect(await ready.evaluate(() => document.getElementById('app')?.childElementCount)).toBe(0);
    expect([await width(), await active()]).toEqual([before, focused]);
    const panel = await openPanel(world.driven, page);
    expect(panel).toBe(ready);
    await seeText(panel, 'Aisha Rahman');
    expect(await width()).toBeLessThan(before);
    await click(panel, { role: 'button', name: t('shell.close') });
    await until('the edge button', () => edgeButton(page));
    await page.close();
  });
});
