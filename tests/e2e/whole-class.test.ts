import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, find, lookFor, seeText, textOf } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleList } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';
import { t } from '#utils/i18n/t.ts';

const list = moodleList('701');
const keepButton = { role: 'button', name: /^Keep \d+ pieces of feedback$/ } as const;

describe.each(browserNames)('a whole class in %s', (name) => {
  const world = useWorld(name);
  const openList = async () => {
    const page = await world.driven.open(loggedIn(world.lms.origin, list));
    const panel = await openPanel(world.driven, page);
    await click(panel, { role: 'button', name: t('inbox.keep') });
    return { page, panel };
  };

  test('is kept after one confirmation, once; one of it becomes a target in the Inbox', async () => {
    const { page, panel } = await openList();
    await find(panel, keepButton);
    expect(await textOf(panel)).toContain("Tyler O'Neill-Marsh");
    await click(panel, keepButton);
    await seeText(panel, t('inbox.keptTitle'));
    await page.close();

    const again = await openList();
    await seeText(again.panel, t('inbox.nothing'));
    expect(await lookFor(again.panel, keepButton)).toBeNull();
    await again.page.close();

    const inbox = await world.driven.openExtensionPage('workspace.html#inbox');
    await seeText(inbox, "Tyler O'Neill-Marsh");
    const before = await inbox.evaluate(() => document.querySelectorAll('.inbox-line').length);
    await click(inbox, { role: 'link', name: /^Make targets for Tyler O'Neill-Marsh/ });
    await pickActions(inbox.mainFrame(), 1);
    const [written] = await saveTargets(inbox.mainFrame(), { due: 'in 2 weeks', isAgreed: true });
    await seeText(inbox, written?.statement ?? '');
    await click(inbox, { role: 'link', name: t('inbox.back') });
    await until('one fewer in the Inbox', () =>
      inbox.evaluate((n) => document.querySelectorAll('.inbox-line').length === n - 1, before),
    );
    expect(await textOf(inbox)).not.toContain("Tyler O'Neill-Marsh");
    await inbox.close();
  });

  test('can be taken back at once', async () => {
    const page = await world.driven.open(loggedIn(world.lms.origin, moodleList('702')));
    const panel = await openPanel(world.driven, page);
    await click(panel, { role: 'button', name: t('inbox.keep') });
    await click(panel, { role: 'button', name: /^Keep (?:1 piece|\d+ pieces) of feedback$/ });
    await click(panel, { role: 'button', name: t('shell.undo') });
    await seeText(panel, t('inbox.undone'));
    await find(panel, { role: 'button', name: /^Keep (?:1 piece|\d+ pieces) of feedback$/ });
    await page.close();
  });
});
