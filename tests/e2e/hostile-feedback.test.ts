import { describe, expect, test } from 'vitest';
import { seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { exportRows, openExport } from '#tests/support/main-job/export-rows.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';

const formula = '=HYPERLINK("http://example.invalid/","Click here") by Friday';

describe.each(browserNames)('markup and formulas in feedback, in %s', (name) => {
  const world = useWorld(name);

  test('are text in the panel, and nothing of them runs', async () => {
    const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('707', '4102')));
    const panel = await openPanel(world.driven, page);
    await seeText(panel, '<script>');
    for (const place of [page, panel]) {
      const hasRun = await place.evaluate(() => Reflect.has(globalThis, 'feedforwardRan'));
      expect(hasRun).toBe(false);
    }
    expect(await panel.evaluate(() => document.querySelector('img[src="x"]'))).toBeNull();
    await page.close();
  });

  test('are no formulas in the exported file', async () => {
    const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('707', '4102')));
    const panel = await openPanel(world.driven, page);
    await pickActions(panel, 1);
    await saveTargets(panel, {
      statement: formula,
      evidence: '@SUM(1)',
      due: 'in 2 weeks',
      isAgreed: true,
    });
    await page.close();
    const workspace = await openExport(world.driven);
    const { rows } = await exportRows(world.driven, workspace, 'targets');
    expect(rows.map((row) => [row.Target, row.Evidence])).toEqual([[`'${formula}`, "'@SUM(1)"]]);
    await workspace.close();
  });
});
