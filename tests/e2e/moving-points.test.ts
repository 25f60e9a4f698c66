import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, fill, find, lookFor, seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader, moodleOwn } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { withUnsure } from '#tests/support/unsure-words.ts';
import { t } from '#utils/i18n/t.ts';

describe.each(browserNames)('moving a point in %s', (name) => {
  const world = useWorld(name);

  test('one key moves it; it stays moved when the page is opened again, and Settings lists it', async () => {
    const address = loggedIn(world.lms.origin, moodleGrader('701', '4101'));
    const page = await world.driven.open(address);
    const panel = await openPanel(world.driven, page);
    const use = await find(panel, { role: 'button', name: t('feedback.use') });
    const words = await use.evaluate((one) => one.closest('li')?.querySelector('p')?.textContent);
    await use.focus();
    await page.keyboard.press('n');
    await seeText(panel, t('feedback.movedNotRelevant'));
    // The focus goes on once the list is drawn anew.
    const focused = await until('the focus on another point', async () => {
      const at = await panel.evaluate(() => document.activeElement?.closest('li')?.textContent);
      return at && words && !at.includes(words) && at;
    });
    expect(focused).toBeTruthy();
    await page.close();

    const again = await world.driven.open(address);
    const reopened = await openPanel(world.driven, again);
    await click(reopened, { role: 'button', name: /^Not taken for a point/ });
    await seeText(reopened, t('feedback.movedByYou'));
    await again.close();

    const settings = await world.driven.openExtensionPage('workspace.html#settings');
    await find(settings, { role: 'button', name: t('settings.movedSave', { count: 1 }) });
    await seeText(settings, t('settings.wordingsNone'));
    await settings.close();
  });

  test('what is perhaps to do gets its step by one key, and stands in its own words again after Undo', async () => {
    const { text, unsure } = withUnsure(['Well done.', 'Add a time plan.'], 1);
    const address = loggedIn(world.lms.origin, moodleOwn('708'), 'as=learner&user=4101');
    const page = await world.driven.open(address);
    const panel = await openPanel(world.driven, page);
    await click(panel, { role: 'button', name: t('shell.paste') });
    await fill(panel, { role: 'textbox', name: t('shell.pasteLabel') }, text);
    await click(panel, { role: 'button', name: t('shell.pasteUse') });
    const perhaps = { role: 'heading', name: `${t('feedback.perhaps')} 1` } as const;
    await find(panel, perhaps);
    await seeText(panel, unsure[0] ?? '');
    const first = await find(panel, { role: 'button', name: /^To do T/ });
    await first.focus();
    await page.keyboard.press('t');
    await find(panel, { role: 'heading', name: 'To do 2' });
    await find(panel, { role: 'button', name: t('feedback.use'), nth: 1 });
    expect(await lookFor(panel, perhaps)).toBeNull();
    await click(panel, { role: 'button', name: t('shell.undo') });
    await find(panel, perhaps);
    await page.close();
  });
});
