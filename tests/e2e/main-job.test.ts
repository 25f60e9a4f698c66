import { describe, expect, test } from 'vitest';
import { click, seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader, speedGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { exportRows, openExport } from '#tests/support/main-job/export-rows.ts';
import { logFollowUp, showTargets } from '#tests/support/main-job/log-follow-up.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets, type Written } from '#tests/support/main-job/write-target.ts';
import { t } from '#utils/i18n/t.ts';

const evidence = 'My tutor has seen the new version and initialled it.';
const note = 'Two of the four are done; =1+1 is not a formula here.';

describe.each(browserNames)('the main job in %s', (name) => {
  const world = useWorld(name);

  test.each([
    ['Moodle', moodleGrader('702', '4101'), 'Aisha Rahman', 2],
    ['Canvas', speedGrader('701', '4102'), 'Callum Doyle', 1],
  ])('%s: convert, save, reload, see it, log how it went', async (lms, to, learner, count) => {
    const page = await world.driven.open(loggedIn(world.lms.origin, to));
    let panel = await openPanel(world.driven, page);
    await seeText(panel, learner);
    await pickActions(panel, count);
    const written = await saveTargets(panel, { evidence, due: 'in 2 weeks', isAgreed: true });
    expect(written).toHaveLength(count);

    await page.reload();
    panel = await openPanel(world.driven, page);
    await seeText(panel, learner);
    await showTargets(panel);
    for (const { statement } of written) await seeText(panel, statement);
    await logFollowUp(panel, 'partly', note);
    await page.reload();
    panel = await openPanel(world.driven, page);
    await showTargets(panel);
    await click(panel, { role: 'button', name: t('followUps.history', { count: 1 }) });
    await seeText(panel, note);
    await page.close();
    saved.set(lms, { learner, written });
  });

  const saved = new Map<string, { learner: string; written: Written[] }>();

  test('what is exported is what was saved', async () => {
    expect([...saved.keys()]).toEqual(['Moodle', 'Canvas']);
    const page = await openExport(world.driven);
    const { rows, bytes } = await exportRows(world.driven, page, 'targets');
    const expected = [...saved.values()].flatMap(({ learner, written }) =>
      written.map(({ statement }) => `${learner}: ${statement}`),
    );
    const exported = rows.map((row) => `${row.Learner}: ${row.Target}`);
    expect(exported.sort()).toEqual(expected.sort());
    expect(rows.every((row) => row.Evidence === evidence)).toBe(true);
    expect(rows.every((row) => /^\d\d\/\d\d\/\d{4}$/.test(row['By when'] ?? ''))).toBe(true);
    // Excel takes a CSV for UTF-8 only with this mark in front.
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const followUps = await exportRows(world.driven, page, 'follow-ups');
    expect(followUps.rows.map((row) => row.Note)).toEqual([note, note]);
    await page.close();
  });
});
