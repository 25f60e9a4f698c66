import { describe, expect, test } from 'vitest';
import { click, fill, find, lookFor, seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader, moodleOwn } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { exportRows, openExport } from '#tests/support/main-job/export-rows.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';
import { t } from '#utils/i18n/t.ts';

const pasted = 'Well done. You need to add a time plan before the next practical.';

describe.each(browserNames)('feedback that no page gives, in %s', (name) => {
  const world = useWorld(name);

  test('is pasted, and nothing is saved before the mentor says whose it is', async () => {
    const address = loggedIn(world.lms.origin, moodleOwn('708'), 'as=learner&user=4101');
    const page = await world.driven.open(address);
    const panel = await openPanel(world.driven, page);
    await seeText(panel, t('shell.layout'));
    await click(panel, { role: 'button', name: t('shell.paste') });
    await fill(panel, { role: 'textbox', name: t('shell.pasteLabel') }, pasted);
    await click(panel, { role: 'button', name: t('shell.pasteUse') });
    await click(panel, { role: 'button', name: t('feedback.use') });
    await click(panel, { role: 'button', name: t('feedback.make', { count: 1 }) });
    await seeText(panel, t('shell.chooseLearner'));
    expect(await lookFor(panel, { role: 'textbox', name: t('targets.statement') })).toBeNull();
    await fill(panel, { role: 'textbox', name: t('shell.newLearnerName') }, 'Priya Sample');
    await click(panel, { role: 'button', name: t('shell.newLearnerAdd') });
    const [saved] = await saveTargets(panel, { due: 'in 2 weeks', isAgreed: true });
    await page.close();
    const workspace = await openExport(world.driven);
    const { rows } = await exportRows(world.driven, workspace, 'targets');
    expect(rows.map((row) => [row.Learner, row.Target])).toEqual([
      ['Priya Sample', saved?.statement],
    ]);
    await workspace.close();
  });

  test('is taken from what is selected on the page', async () => {
    const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('702', '4101')));
    await seeText(page, /justify each data type/);
    const panel = await openPanel(world.driven, page);
    await seeText(panel, 'Aisha Rahman');
    await page.evaluate(() => {
      const words = document.querySelector('.tox p');
      if (words) getSelection()?.selectAllChildren(words);
    });
    await click(panel, { role: 'button', name: t('shell.useSelection') });
    await seeText(panel, t('shell.ownText'));
    await find(panel, { role: 'button', name: t('shell.backToPage') });
    await page.close();
  });
});
